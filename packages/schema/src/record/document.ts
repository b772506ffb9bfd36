import * as z from "zod";
import { documentStepSchema, phraseSchema } from "../facts.ts";
import { idSchema, languageTagSchema, localizedTextSchema } from "../primitives.ts";
import { common } from "./common.ts";

/** What a document can be, by what it calls itself. */
export const DOCUMENT_TYPES = [
  "charter",
  "treaty",
  "convention",
  "agreement",
  "protocol",
  "memorandum",
  "declaration",
  "statement",
  "communique",
  "strategy",
  "programme",
  "plan",
  "regulations",
  "concept-paper",
  "resolution",
  "report",
  "book",
  "code",
] as const;

export const document = z
  .strictObject({
    ...common,
    kind: z.literal("document"),
    type: z.enum(DOCUMENT_TYPES),
    officialTitle: localizedTextSchema.optional(),
    number: z.string().optional(),
    timeline: z.array(documentStepSchema).optional(),
    meeting: idSchema.optional(),
    parties: z.array(idSchema).optional(),
    depositary: z.string().optional(),
    validity: phraseSchema.optional(),
    texts: z
      .array(z.strictObject({ language: languageTagSchema, source: idSchema, note: z.string().optional() }))
      .optional(),
    supersedes: z.array(idSchema).optional(),
  })
  .meta({ id: "Document" });
