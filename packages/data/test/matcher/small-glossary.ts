/** Hand-made glossaries for tests of the matcher: only what it reads of a record. */
import type { Glossary, GlossaryRecord, Label, Matching } from "@sco-glossary/schema";
import { compileIndex } from "../../src/match-index/index.ts";
import { createMatcher, type FindOptions, type Matcher } from "../../src/match/index.ts";

type AuthoredLabel = string | (Partial<Omit<Label, "match">> & { text: string; match?: Partial<Label["match"]> });
type Names = Record<string, AuthoredLabel[]>;

interface SmallRecord {
  kind?: string;
  [field: string]: unknown;
}

export interface SmallGlossary {
  /** Labels by language of each record; the first is the subject. */
  records: Record<string, Names>;
  /** Other fields of records: kind, dates, holders. */
  fields?: Record<string, SmallRecord>;
  evidence?: Record<string, object>;
  matching?: Partial<Matching>;
}

const NO_MATCHING: Matching = { anchors: [], decoys: [], patterns: [], joins: [] };

function labelOf(label: AuthoredLabel): Label {
  const { match, ...rest } = typeof label === "string" ? { text: label, match: undefined } : label;
  return { form: "full", grade: "preferred", ...rest, match: { evidence: "free", ...match } };
}

/** A glossary as the compiler takes it. */
export function smallGlossary({ records, fields = {}, evidence = {}, matching }: SmallGlossary): Glossary {
  const built = Object.entries(records).map(([id, names]) => ({
    id,
    kind: "concept",
    labels: Object.fromEntries(Object.entries(names).map(([language, labels]) => [language, labels.map(labelOf)])),
    ...fields[id],
  }));
  return {
    meta: {
      id: "small",
      title: { en: "Small" },
      subject: Object.keys(records)[0]!,
      languages: ["en"],
      dataThrough: "2026",
      licence: "CC0-1.0",
      evidence: evidence as Glossary["meta"]["evidence"],
      matching: { ...NO_MATCHING, ...matching },
    },
    records: built as unknown as GlossaryRecord[],
    sources: [],
  };
}

export const smallMatcher = (glossary: SmallGlossary): Matcher => createMatcher(compileIndex(smallGlossary(glossary)));

/** A matcher for names that always count, each the only name of a record of that name. */
export const matcherFor = (names: Names): Matcher =>
  smallMatcher({
    records: { subject: { en: [{ text: "Zzyzx Unnamed", match: { evidence: "never" } }] }, thing: names },
  });

/** What was found, as `text` or `text:id`. */
export function found(matcher: Matcher, text: string, options?: FindOptions): string[] {
  return matcher.find(text, options).map(({ start, end }) => text.slice(start, end));
}

export function foundIds(matcher: Matcher, text: string, options?: FindOptions): string[] {
  return matcher.find(text, options).map(({ start, end, id }) => `${text.slice(start, end)}:${id}`);
}
