import { z } from "zod";
import { idSchema, languageTagSchema, localizedTextSchema, partialDateSchema } from "./primitives.ts";
import { recordSchema } from "./record.ts";
import { sourceSchema } from "./source.ts";

/** What must stand near a label for it to count as a mention. Labels name a rule by id. */
export const evidenceRuleSchema = z
  .strictObject({
    scope: z.enum(["sentence", "block", "text"]).describe("how near the evidence must stand"),
    anyOf: z.array(idSchema).min(1).describe("records, one of which must be mentioned within the scope"),
    notNear: z
      .array(z.string().min(1))
      .optional()
      .describe("words or phrases that, in the same block, rule the mention out"),
    description: z.string().min(1),
  })
  .meta({ id: "EvidenceRule" });

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

export type EvidenceRule = z.output<typeof evidenceRuleSchema>;
export type GlossaryMeta = z.output<typeof glossaryMetaSchema>;
export type Glossary = z.output<typeof glossarySchema>;
