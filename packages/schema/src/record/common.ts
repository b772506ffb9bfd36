import * as z from "zod";
import { lifeStepSchema } from "../facts.ts";
import { labelsSchema } from "../label.ts";
import { citationsSchema, idSchema, languageTagSchema, localizedTextSchema, partialDateSchema } from "../primitives.ts";
import { relatedSchema } from "../relation.ts";

/** Fields that every record has or can have. */
export const common = {
  id: idSchema,
  labels: labelsSchema,
  definition: localizedTextSchema,
  explanation: localizedTextSchema.optional(),
  usageNote: localizedTextSchema.optional(),
  related: z.array(relatedSchema).optional(),
  sources: citationsSchema,
  verifiedOn: partialDateSchema,
  unnamed: z
    .array(languageTagSchema)
    .optional()
    .describe("languages of the glossary in which no established name was found"),
  openQuestions: z.array(z.string().min(1)).optional(),
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/)
    .optional(),
};

export const lifeTimeline = z.array(lifeStepSchema).optional();

export const website = z.url("an address begins with https:// (or http://)").optional();
