/** What the flags of an entry say, and what an entry asks of the letters that it matched. */
import type { Tables } from "./tables.ts";
import type { Grade } from "./types.ts";

export const GRADE_NAMES: readonly Grade[] = ["preferred", "admitted", "deprecated", "hidden"];

export const GRADE_BITS = 3;
export const FORM_BITS = 12;
export const FULL = 0;
export const SHORT = 4;
export const ABBREVIATION = 8;
export const ROLE_BITS = 48;
/** A name of a record. */
export const LABEL = 0;
/** A word that speaks for or against a meaning, and is no mention. */
export const CUE = 16;
/** Words that look like a name and are none: nothing inside them counts. */
export const DECOY = 32;
/** A pattern with slots; the target is its position after those of the records. */
export const PATTERN = 64;

/** Of the wider vocabulary. */
export const WIDER = 128;

/** Positions of the built-in rules; the glossary's own follow. */
export const FREE = 0;
export const INTRODUCED = 1;
export const FIRST_RULE = 2;

const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** A stretch of text as it is read: units in their usual width, and no unseen ones. */
export const asRead = (text: string) => text.normalize("NFKC").replace(UNSEEN, "");

/** Whether the span shows the capitals that the entry asks for. */
export function hasCapitals(
  { capitals }: Tables,
  wanted: readonly string[],
  entry: number,
  text: string,
  start: number,
  end: number,
): boolean {
  const capital = capitals[entry]!;
  if (!capital) return true;
  const form = wanted[capital - 1]!;
  if (text.startsWith(form, start)) return end - start >= form.length;
  const span = asRead(text.slice(start, end));
  return form.startsWith("^") ? span.startsWith(form.slice(1)) : span.includes(form);
}
