import * as z from "zod";
import { evidenceRuleSchema, matchingSchema } from "./matching.ts";
import { idSchema, languageTagSchema, localizedTextSchema, partialDateSchema } from "./primitives.ts";
import { recordSchema } from "./record.ts";
import { sourceSchema } from "./source.ts";

/** What a glossary says of itself. */
export const glossaryMetaSchema = z
  .strictObject({
    id: idSchema,
    title: localizedTextSchema,
    subject: idSchema.describe("the organisation that the glossary is about"),
    languages: z
      .array(languageTagSchema)
      .min(1)
      .describe("languages in which every record should have a name; the first is that of the definitions"),
    dataThrough: partialDateSchema.describe("the last day whose events the data can know"),
    licence: z.string(),
    evidence: z.record(idSchema, evidenceRuleSchema).default({}),
    matching: matchingSchema.optional(),
  })
  .meta({ id: "GlossaryMeta" });

/** A whole glossary in one document. */
export const glossarySchema = z
  .strictObject({
    meta: glossaryMetaSchema,
    records: z.array(recordSchema),
    sources: z.array(sourceSchema),
  })
  .meta({ id: "Glossary" });

/** What a glossary says of itself. */
export type GlossaryMeta = z.output<typeof glossaryMetaSchema>;
/** A whole glossary, as it is published. */
export type Glossary = z.output<typeof glossarySchema>;
