/**
 * How the dataset is stored: as the published shape, but with what repeats written once.
 *
 * The published shape names the source, grade, form and evidence of every label, which is convenient and four times as
 * large as what it says. A stored kind is one JSON file that both the ESM and the CommonJS build read:
 *
 * - a citation is a position in the file's own list of source ids, or `[position, locator]`;
 * - labels of a language stand by grade; one is its text, with form and evidence rule after a tab where they are not the
 *   usual ones (`"RATS\tabbreviation topic"`), or an object where there is more to say;
 * - related records stand by relation, `~` before one that is derived;
 * - Traditional Chinese and pinyin that follow from the Simplified label character by character are left out;
 * - field names that stand often are single letters, which the file's `fields` spells out;
 * - phrases that stand often are single letters that stand for nothing else there, which the file's `phrases` spells out;
 * - in the table of sources, a value that many share is a position in the list of that column's values.
 *
 * `expand.ts` reads it, `scripts/build/compact.ts` writes it, and the build refuses to go on where the way there and back
 * changes anything.
 */
import type { Label } from "../generated/types.ts";
import type { Phrases } from "./phrases.ts";

export type StoredCitation = number | [source: number, locator: string];

/** A label without the grade, which the block tells; `form` and `match` only where they are not the usual ones. */
export interface StoredLabel extends Omit<Label, "grade" | "form" | "match" | "sources"> {
  form?: Label["form"];
  match?: string | Label["match"];
  sources?: StoredCitation[];
}

/** `text`, or `text`, a tab, and what of form and evidence rule is not usual: `abbreviation`, `topic`, `abbreviation topic`. */
export type LabelText = string | StoredLabel;

export interface LabelBlock {
  preferred?: LabelText;
  admitted?: LabelText[];
  deprecated?: LabelText[];
  hidden?: LabelText[];
  /** Of all labels of the language. */
  sources?: StoredCitation[];
  /** Of the preferred label. Simplified Chinese: only where it does not follow from the characters; empty for none. */
  transliteration?: string;
}

/** A bare text is the one preferred label; a list of texts are derived labels in the order of those they come from. */
export type StoredLabels = Record<string, string | LabelBlock | string[] | { asIs: unknown[] }>;

export interface StoredRecord {
  id: string;
  labels: StoredLabels;
  related?: Record<string, string[]> | { asIs: unknown[] };
  [field: string]: unknown;
}

/** Raised when the notation changes. Whatever was published stays readable: `sco-glossary diff` compares old versions. */
export const STORE_FORMAT = 1;

/** One file: all records of a kind. */
export interface StoredKind {
  /** {@link STORE_FORMAT} when it was written. */
  format: number;
  kind: string;
  /** Field names by the letter that stands for them. Real names are never one letter long. */
  fields: Record<string, string>;
  /** What letters in the texts of `sources` and `records` stand for. */
  phrases: Phrases;
  /** Ids of the sources that the records cite. */
  sources: string[];
  /** Of all records that do not say another day. */
  verifiedOn: string;
  /** Simplified and Traditional characters in pairs, where they differ. */
  traditional: string;
  /** Readings of characters: syllables, each with the characters that are read so. */
  pinyin: Record<string, string>;
  /** With letters for frequent field names: {@link StoredRecord}s once these are spelt out. */
  records: unknown[];
}

/** The sources as a table. Nothing stands at the end of a row, and `null` elsewhere, where a source has no value. */
export interface StoredSources {
  columns: string[];
  /** What letters in the texts of `values` and `data` stand for. */
  phrases: Phrases;
  /** By column, the values to which its numbers point; columns that are not here hold their values themselves. */
  values: Record<string, string[]>;
  data: unknown[][];
}

/** Fields that hold citations, wherever they stand in a record. */
export const CITATION_FIELDS = new Set(["sources", "elementsSources"]);

export const GRADES = ["preferred", "admitted", "deprecated", "hidden"] as const;

export const FORMS: ReadonlySet<string> = new Set<Label["form"]>(["full", "short", "abbreviation"]);
