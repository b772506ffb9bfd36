import * as z from "zod";
import { idSchema, languageTagSchema } from "./primitives.ts";

const phrases = z.array(z.string().trim().min(1));

/** What must stand near a label for it to count as a mention. Labels name a rule by id. */
export const evidenceRuleSchema = z
  .strictObject({
    scope: z.enum(["sentence", "block", "text"]).describe("how near the evidence must stand"),
    anyOf: z.array(idSchema).min(1).describe("records, one of which must be mentioned within the scope"),
    times: z.int().min(1).optional().describe("how often these must be mentioned in the text; once if left out"),
    cues: phrases.optional().describe("words or phrases that count as evidence where none of these is mentioned"),
    atLeast: z.int().min(1).optional().describe("how many different cues are needed; one if left out"),
    notNear: phrases.optional().describe("words or phrases that, in the same block, rule the mention out"),
    notIn: phrases
      .optional()
      .describe("words or phrases that, anywhere in a text that mentions none of `anyOf`, rule the mention out"),
    description: z.string().min(1),
  })
  .meta({ id: "EvidenceRule" });

/**
 * A name with slots, `[parts]` that may be left out and `(one|another)`. Slots: `{subject}` (any name of the glossary's
 * subject), `{number}`, `{year}`, `{place}` (of the records meant), `{some-id}` (any name of that record).
 */
export const patternSchema = z
  .strictObject({
    id: idSchema,
    among: z
      .strictObject({
        kind: z.string().min(1),
        series: idSchema.optional(),
        type: z.string().min(1).optional(),
        ids: z.array(idSchema).optional(),
      })
      .describe(
        "the records that can be meant; numbers, years and places in the text choose between them, then its date",
      ),
    otherwise: idSchema.optional().describe("the record that stands in where none of these fits"),
    match: z.string().min(1).default("free").describe("evidence rule, as for a label"),
    needsDate: z.boolean().optional().describe("counts only in a text whose date is known"),
    windowDays: z.int().min(0).optional().describe("how many days from the text's date the record may lie"),
    names: z.record(languageTagSchema, phrases.min(1)),
  })
  .meta({ id: "MentionPattern" });

/** Two mentions that together are one: "X of the Y", "Y's X". */
export const joinSchema = z
  .strictObject({
    side: z.enum(["before", "after"]).describe("where the owner's name stands"),
    owner: z.array(idSchema).min(1),
    kinds: z.array(z.string().min(1)).min(1).describe("kinds of record that are owned"),
    between: z
      .array(z.string())
      .min(1)
      .describe("what may stand between the two, in lower case, white space as one space"),
  })
  .meta({ id: "MentionJoin" });

/** How the glossary's names are found in texts, apart from what single labels say. */
export const matchingSchema = z.strictObject({
  anchors: phrases
    .default([])
    .describe("a text without one of these has no mention at all, and a free label without one needs `unanchored`"),
  unanchored: z.string().min(1).optional().describe("evidence rule of free labels that have no anchor in them"),
  wider: z
    .strictObject({
      kinds: z
        .array(z.string().min(1))
        .default([])
        .describe("kinds of record whose labels are of the wider vocabulary"),
      records: z.array(idSchema).default([]).describe("records of which the labels without an anchor are"),
      except: z.array(idSchema).default([]).describe("records of those kinds of which it is not"),
      entirely: z.array(idSchema).default([]).describe("further records all of whose labels are"),
    })
    .optional()
    .describe("general vocabulary, found only where it is asked for"),
  decoys: phrases.default([]).describe("phrases that hold a label and mean something else: nothing in them counts"),
  patterns: z.array(patternSchema).default([]),
  joins: z.array(joinSchema).default([]),
});

/** What must stand near a label for it to count. */
export type EvidenceRule = z.output<typeof evidenceRuleSchema>;
/** A name with slots. */
export type MentionPattern = z.output<typeof patternSchema>;
/** How two mentions become one. */
export type MentionJoin = z.output<typeof joinSchema>;
/** How the names of a glossary are found in texts. */
export type Matching = z.output<typeof matchingSchema>;
