import type { GlossaryRecord } from "../generated/types.ts";
import type { RecordIndex } from "./record-index.ts";
import { KINDS } from "./kinds.ts";

/** A record that a search found, best first. */
export interface SearchHit {
  record: GlossaryRecord;
  /** The label, or official title or name, that fitted best. */
  label: string;
  /** Of the label, as a BCP 47 tag. */
  language: string;
}

/** What American spelling writes otherwise, and how. */
const AMERICAN: [british: RegExp, american: string][] = [
  [/is(?=ation|ed\b|es?\b|ing\b)/g, "iz"],
  [/(?<=neighb|lab|fav|hon|harb)our/g, "or"],
  [/(?<=cent)re(?=s?\b)/g, "er"],
  [/(?<=program)me(?=s?\b)/g, ""],
  [/(?<=defen)ce(?=s?\b)/g, "se"],
];

/** Compares names as people type them: no case, no accents, no article before, no quotation marks, ё as е, one spelling, single spaces. */
export function fold(text: string): string {
  const plain = text
    .normalize("NFKD")
    .replaceAll(/[\p{M}\p{Pi}\p{Pf}"《》〈〉「」『』\u00ad]/gu, "")
    .toLowerCase()
    .replaceAll("ё", "е")
    .replaceAll("&", " and ")
    .replaceAll(/[\s\p{Pd}]+/gu, " ")
    .trim()
    .replace(/^(?:the|an?) (?=.)/, "");
  return AMERICAN.reduce((folded, [british, american]) => folded.replaceAll(british, american), plain);
}

/** Exact before beginning before word before anywhere; `undefined` where it does not fit. */
function rank(label: string, query: string): number | undefined {
  if (label === query) return 0;
  if (label.startsWith(query)) return 1;
  if (label.includes(` ${query}`)) return 2;
  return label.includes(query) ? 3 : undefined;
}

function bestLabel(
  record: GlossaryRecord,
  query: string,
): { score: number; label: string; language: string } | undefined {
  let best: { score: number; label: string; language: string } | undefined;
  for (const { language, text, isPreferred } of namesOf(record)) {
    const fit = rank(fold(text), query);
    const score = fit === undefined ? undefined : fit * 2 + (isPreferred ? 0 : 1);
    if (score !== undefined && (!best || score < best.score)) best = { score, label: text, language };
  }
  return best;
}

/** Labels, and what a document or a state is officially called. */
function* namesOf(record: GlossaryRecord): Generator<{ language: string; text: string; isPreferred: boolean }> {
  for (const [language, labels] of Object.entries(record.labels))
    for (const { text, grade } of labels) yield { language, text, isPreferred: grade === "preferred" };
  const official =
    record.kind === "document" ? record.officialTitle : record.kind === "state" ? record.officialName : undefined;
  for (const [language, text] of Object.entries(official ?? {})) yield { language, text, isPreferred: false };
}

/** Records whose names, in any language, contain the text; the closest first. */
export function search(index: RecordIndex, text: string, limit = 20): SearchHit[] {
  const query = fold(text);
  if (query === "") return [];
  return KINDS.flatMap((kind) => index.all(kind) as readonly GlossaryRecord[])
    .flatMap((record) => {
      const best = index.get(record.id) && bestLabel(record, query);
      return best ? [{ record, ...best }] : [];
    })
    .toSorted((a, b) => a.score - b.score || a.label.length - b.label.length || (a.record.id < b.record.id ? -1 : 1))
    .slice(0, Math.max(limit, 0))
    .map(({ record, label, language }) => ({ record, label, language }));
}

/** Records of which the text is a name in some language, whatever its letter case. */
export function lookup(index: RecordIndex, text: string): SearchHit[] {
  const query = fold(text);
  return search(index, text, Number.POSITIVE_INFINITY).filter(({ label }) => fold(label) === query);
}
