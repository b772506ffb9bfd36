import * as z from "zod";
import type { Named } from "./named.ts";
import { citationsSchema, languageTagSchema } from "./primitives.ts";

/** Grades of ISO 30042 / SKOS: `hidden` is found in texts but never shown. */
export const GRADES = ["preferred", "admitted", "deprecated", "hidden"] as const;
/** What a label is of the name: `full`, a `short` form of it, or its `abbreviation`. */
export const FORMS = ["full", "short", "abbreviation"] as const;

/**
 * How a label counts as a mention. `evidence` names a rule of the glossary, or one of three that every glossary has:
 * `free` (always), `introduced` (only after a fuller name introduced it, as in "Interbank Consortium (IBC)") and
 * `never` (shown, not looked for).
 */
export const BUILT_IN_EVIDENCE = ["free", "introduced", "never"] as const;

const matchObject = z.strictObject({
  evidence: z.string().min(1).default("free"),
  case: z
    .enum(["exact", "any", "initial"])
    .optional()
    .describe("exact: as written; initial: the first letter may differ; any: letter case does not matter"),
  inflect: z.boolean().optional().describe("false: only as written, without plural, possessive or case forms"),
  not: z.array(z.string().min(1)).optional().describe("words or phrases that, in the same block, rule the mention out"),
});

const matchRule = z.union([
  z
    .string()
    .min(1)
    .transform((evidence): z.input<typeof matchObject> => ({ evidence }))
    .pipe(matchObject),
  matchObject,
]);
export interface MatchRuleSchema extends Named<typeof matchRule> {}

/** Authored as the name of an evidence rule, or an object. */
export const matchRuleSchema: MatchRuleSchema = matchRule;

const labelFields = {
  text: z.string().trim().min(1),
  form: z.enum(FORMS).default("full"),
  match: matchRuleSchema.default({ evidence: "free" }),
  transliteration: z.string().optional(),
  note: z.string().optional(),
  sources: citationsSchema.optional(),
};

const label = z
  .strictObject({
    ...labelFields,
    grade: z.enum(GRADES),
    derived: z.boolean().optional().describe("made from another label when the package was built"),
  })
  .meta({ id: "Label" });
export interface LabelSchema extends Named<typeof label> {}

/** A published label. */
export const labelSchema: LabelSchema = label;

const labelObject = z.strictObject(labelFields);

const authoredLabel = z.union([
  z
    .string()
    .trim()
    .min(1)
    .transform((text): z.input<typeof labelObject> => ({ text }))
    .pipe(labelObject),
  labelObject,
]);
export interface AuthoredLabelSchema extends Named<typeof authoredLabel> {}

/** Authored as the bare text, or an object. */
export const authoredLabelSchema: AuthoredLabelSchema = authoredLabel;

/** A language's names as they are authored, by grade. */
export const labelBlockSchema = z.strictObject({
  preferred: authoredLabelSchema,
  admitted: z.array(authoredLabelSchema).optional(),
  deprecated: z.array(authoredLabelSchema).optional(),
  hidden: z.array(authoredLabelSchema).optional(),
  sources: citationsSchema.optional(),
});

function flatten(block: z.output<typeof labelBlockSchema>): z.input<typeof labelSchema>[] {
  const graded = GRADES.flatMap((grade) => [block[grade] ?? []].flat().map((label) => ({ ...label, grade })));
  const { sources } = block;
  return sources ? graded.map((label) => ({ sources, ...label })) : graded;
}

const labels = z.record(
  languageTagSchema,
  z.union([labelBlockSchema.transform(flatten).pipe(z.array(labelSchema)), z.array(labelSchema).min(1)]),
);
export interface LabelsSchema extends Named<typeof labels> {}

/** Labels by language: blocks by grade where authored, flat lists where published. */
export const labelsSchema: LabelsSchema = labels;

/** A name as it is published: with its grade, its form, and how it counts as a mention. */
export type Label = z.output<typeof labelSchema>;
/** Names by BCP 47 language tag. */
export type Labels = z.output<typeof labelsSchema>;
export type Grade = (typeof GRADES)[number];
