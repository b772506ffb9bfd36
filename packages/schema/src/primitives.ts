import * as z from "zod";
import { isPartialDate, PARTIAL_DATE_PATTERN } from "./dates.ts";
import type { Named } from "./named.ts";

/** Kebab-case ASCII, stable for ever once published. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "an id is kebab-case: lower-case letters and digits joined by single hyphens")
  .meta({ id: "Id", description: "Kebab-case identifier of a record; stable for ever once published." });

/** A BCP 47 language tag as far as glossaries need it: language, script, region. */
export const languageTagSchema = z
  .string()
  .regex(
    /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/,
    "a language is a BCP 47 tag such as en, ru, zh-Hans",
  )
  .meta({ id: "LanguageTag", description: "BCP 47 language tag, such as en, ru, zh-Hans." });

const DATE_FORMS = "a date is YYYY, YYYY-MM, YYYY-MM-DD, or two of them as A/B for some day from A to B";

/** What is wrong with a text that is not a partial date. */
function dateProblem(text: unknown): string {
  if (typeof text !== "string" || !PARTIAL_DATE_PATTERN.test(text)) return DATE_FORMS;
  return text.split("/").every(isPartialDate) ? "the interval runs backwards" : "the calendar has no such day";
}

const dateText = z
  .string()
  .refine(isPartialDate, { error: ({ input }) => dateProblem(input) })
  .meta({ pattern: PARTIAL_DATE_PATTERN.source });

const partialDate = z
  .union([dateText, z.int(DATE_FORMS).min(1000, DATE_FORMS).max(9999, DATE_FORMS).transform(String).pipe(dateText)])
  .meta({ id: "PartialDate", description: "YYYY, YYYY-MM, YYYY-MM-DD, or A/B for some day from A to B." });
export interface PartialDateSchema extends Named<typeof partialDate> {}

/** A date as precise as it is known. A bare year may be authored as a number. */
export const partialDateSchema: PartialDateSchema = partialDate;

/** A text in one or more languages. */
export const localizedTextSchema = z
  .record(languageTagSchema, z.string().trim().min(1))
  .meta({ id: "LocalizedText", description: "Text by BCP 47 language tag." });

const citationObject = z.strictObject({
  source: idSchema,
  locator: z.string().min(1).optional(),
});

const CITATION_TEXT = /^([a-z0-9-]+)(?:\s+§\s*(.+))?$/;

const citation = z
  .union([
    z
      .string()
      .regex(CITATION_TEXT, "a citation is a source's id, optionally followed by ` § ` and a locator")
      .transform((text): z.input<typeof citationObject> => {
        const [, source = "", locator] = CITATION_TEXT.exec(text) ?? [];
        return locator === undefined ? { source } : { source, locator: locator.trim() };
      })
      .pipe(citationObject),
    citationObject,
  ])
  .meta({ id: "Citation", description: "A source by id, with the place in it." });
export interface CitationSchema extends Named<typeof citation> {}

/** `source-id` or `source-id § locator` where authored; an object where published. */
export const citationSchema: CitationSchema = citation;

/** At least one citation: a fact without a source is no fact here. */
export const citationsSchema = z.array(citationSchema).min(1, "a fact names at least one source");

/** A source by id, with the place in it. */
export type Citation = z.output<typeof citationSchema>;
/** A text by BCP 47 language tag. */
export type LocalizedText = z.output<typeof localizedTextSchema>;
