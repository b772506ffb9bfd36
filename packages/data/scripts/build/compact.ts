/** Writes the published shape as `src/store/notation.ts` describes it. */
import { isDeepStrictEqual } from "node:util";
import type { Citation, Glossary, GlossaryRecord, Label } from "@sco-glossary/schema";
import { chinese, expandKind, expandSources, type Chinese } from "../../src/store/expand.ts";
import {
  CITATION_FIELDS,
  GRADES,
  type LabelBlock,
  type LabelText,
  type StoredCitation,
  type StoredKind,
  type StoredLabels,
  type StoredRecord,
  type StoredSources,
} from "../../src/store/notation.ts";

type Cite = (citation: Citation) => StoredCitation;

function withoutCitations(value: unknown, cite: Cite): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutCitations(item, cite));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      CITATION_FIELDS.has(key) ? (inner as Citation[]).map(cite) : withoutCitations(inner, cite),
    ]),
  );
}

function compactLabel({ grade: _grade, form, match, ...label }: Label, cite: Cite): LabelText {
  const { evidence, ...conditions } = match;
  const stored: { text: string; form?: string; match?: string | object } = {
    ...(withoutCitations(label, cite) as { text: string }),
    ...(form !== "full" && { form }),
    ...(Object.keys(conditions).length ? { match } : evidence !== "free" && { match: evidence }),
  };
  const { text, form: unusualForm, match: rule, ...more } = stored;
  if (Object.keys(more).length || typeof rule === "object") return stored as LabelText;
  const words = [unusualForm, rule].filter((word) => word !== undefined);
  return words.length ? `${text}\t${words.join(" ")}` : text;
}

function compactBlock(labels: readonly Label[], cite: Cite): string | LabelBlock | undefined {
  const grades = labels.map(({ grade }) => GRADES.indexOf(grade));
  if (grades.some((grade, i) => grade < (grades[i - 1] ?? 0)) || grades.filter((grade) => grade === 0).length > 1)
    return undefined;
  const shared = labels[0]?.sources;
  const isShared = shared && labels.every(({ sources }) => isDeepStrictEqual(sources, shared));
  const block: LabelBlock = {};
  for (const label of labels) {
    const { sources, transliteration, ...rest } = label;
    const bare: Label = {
      ...rest,
      ...(!isShared && sources && { sources }),
      ...(label.grade !== "preferred" && transliteration !== undefined && { transliteration }),
    };
    const stored = compactLabel(bare, cite);
    if (label.grade === "preferred") {
      block.preferred = stored;
      if (transliteration !== undefined) block.transliteration = transliteration;
    } else (block[label.grade] ??= []).push(stored);
  }
  if (isShared) block.sources = shared.map(cite);
  return typeof block.preferred === "string" && Object.keys(block).length === 1 ? block.preferred : block;
}

/** Whether the labels are what `expand.ts` derives from the simplified ones, but for the texts. */
function areDerived(labels: readonly Label[], from: readonly Label[]): boolean {
  return (
    labels.length === from.length &&
    labels.every((label, i) => {
      const { transliteration: _own, ...rest } = from[i]!;
      return isDeepStrictEqual(label, { ...rest, text: label.text, derived: true });
    })
  );
}

const asIs = (labels: readonly Label[], cite: Cite) => ({ asIs: withoutCitations(labels, cite) as unknown[] });

/** A block of Simplified labels without the pinyin that its characters give. */
function withoutPinyin(labels: readonly Label[], { pinyin }: Chinese, cite: Cite): StoredLabels[string] {
  const block = compactBlock(labels, cite);
  const [preferred] = labels;
  if (block === undefined) return asIs(labels, cite);
  if (preferred?.grade !== "preferred" || pinyin(preferred.text) === preferred.transliteration) {
    if (typeof block === "string") return block;
    const { transliteration: _own, ...rest } = block;
    return typeof rest.preferred === "string" && Object.keys(rest).length === 1 ? rest.preferred : rest;
  }
  const whole = typeof block === "string" ? { preferred: block } : block;
  return { ...whole, transliteration: preferred.transliteration ?? "" };
}

function compactLabels(labels: GlossaryRecord["labels"], characters: Chinese, cite: Cite): StoredLabels {
  const { "zh-Hans": simplified } = labels;
  const stored: StoredLabels = {};
  for (const [language, list] of Object.entries(labels)) {
    if (language === "zh-Hant" && simplified && areDerived(list, simplified)) {
      if (list.some(({ text }, i) => text !== characters.traditional(simplified[i]!.text)))
        stored[language] = list.map(({ text }) => text);
    } else if (language === "zh-Hans") stored[language] = withoutPinyin(list, characters, cite);
    else stored[language] = compactBlock(list, cite) ?? asIs(list, cite);
  }
  return stored;
}

function compactRelated(related: NonNullable<GlossaryRecord["related"]>): NonNullable<StoredRecord["related"]> {
  const keys = related.map(({ relation, derived }) => (derived ? "~" : "") + relation);
  const isGrouped = keys.every((key, i) => key === keys[i - 1] || !keys.slice(0, i).includes(key));
  if (!isGrouped) return { asIs: related };
  const groups: Record<string, string[]> = {};
  related.forEach(({ to }, i) => (groups[keys[i]!] ??= []).push(to));
  return groups;
}

type Votes = Map<string, Map<string, number>>;

function vote(votes: Votes, character: string, form: string): void {
  const forms = votes.get(character) ?? votes.set(character, new Map()).get(character)!;
  forms.set(form, (forms.get(form) ?? 0) + 1);
}

/** Each character with what was said of it most often. */
const winners = (votes: Votes) =>
  [...votes]
    .map(([character, forms]) => [character, [...forms].toSorted((a, b) => b[1] - a[1])[0]![0]] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));

/** The most frequent Traditional form of each character in the labels, in pairs. */
function traditionalPairs(records: readonly GlossaryRecord[]): string {
  const votes: Votes = new Map();
  for (const { labels } of records) {
    labels["zh-Hant"]?.forEach((label, i) => {
      const [from, to] = [[...(labels["zh-Hans"]?.[i]?.text ?? "")], [...label.text]];
      if (label.derived && from.length === to.length) from.forEach((character, at) => vote(votes, character, to[at]!));
    });
  }
  return winners(votes)
    .filter(([from, to]) => from !== to)
    .flat()
    .join("");
}

const isHan = (character: string) => /\p{Script=Han}/u.test(character);

/** The most frequent reading of each character in the labels, by syllable. */
function readings(records: readonly GlossaryRecord[]): Record<string, string> {
  const votes: Votes = new Map();
  for (const { labels } of records) {
    for (const { text, transliteration } of labels["zh-Hans"] ?? []) {
      const [characters, syllables] = [[...text], transliteration?.split(" ") ?? []];
      if (characters.length === syllables.length && characters.every(isHan))
        characters.forEach((character, i) => vote(votes, character, syllables[i]!));
    }
  }
  const bySyllable: Record<string, string> = {};
  for (const [character, syllable] of winners(votes)) bySyllable[syllable] = (bySyllable[syllable] ?? "") + character;
  return bySyllable;
}

function mostFrequent(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? "";
}

const LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

function countKeys(value: unknown, counts: Map<string, number>): Map<string, number> {
  if (Array.isArray(value)) for (const item of value) countKeys(item, counts);
  else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
      countKeys(inner, counts);
    }
  }
  return counts;
}

function renamed(value: unknown, letters: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((item) => renamed(item, letters));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [letters.get(key) ?? key, renamed(inner, letters)]),
  );
}

/** Letters for the field names with which most is saved. */
function abbreviated(records: readonly StoredRecord[]): Pick<StoredKind, "fields" | "records"> {
  const counts = [...countKeys(records, new Map())].filter(([key, count]) => key.length > 2 && count > 2);
  const byGain = counts.toSorted(([a, m], [b, n]) => n * (b.length - 1) - m * (a.length - 1));
  const letters = new Map(byGain.slice(0, LETTERS.length).map(([key], i) => [key, LETTERS[i]!] as const));
  const fields = Object.fromEntries([...letters].map(([key, letter]) => [letter, key]));
  return { fields, records: records.map((record) => renamed(record, letters)) };
}

function compactKind(kind: string, records: readonly GlossaryRecord[]): StoredKind {
  const traditional = traditionalPairs(records);
  const pinyin = readings(records);
  const characters = chinese({ traditional, pinyin });
  const positions = new Map<string, number>();
  const cite: Cite = ({ source, locator }) => {
    const position = positions.get(source) ?? positions.set(source, positions.size).size - 1;
    return locator === undefined ? position : [position, locator];
  };
  const usualDay = mostFrequent(records.map((record) => record.verifiedOn));
  const stored = records.map(({ id, kind: _kind, labels, related, verifiedOn, ...fields }) => ({
    id,
    labels: compactLabels(labels, characters, cite),
    ...(verifiedOn !== usualDay && { verifiedOn }),
    ...(withoutCitations(fields, cite) as object),
    ...(related && { related: compactRelated(related) }),
  }));
  return { kind, ...abbreviated(stored), sources: [...positions.keys()], verifiedOn: usualDay, traditional, pinyin };
}

/** Columns in this order first, then whatever else a source has. */
const FIRST_COLUMNS = ["id", "kind", "publisher", "title", "url", "language", "published", "read"];

/** Columns whose values repeat. */
const SHARED = ["kind", "publisher", "language", "published", "read"];

type Row = Readonly<Record<string, unknown>>;

function refuse(what: string): never {
  throw new Error(
    `${what} would not be read back as it is written; mend scripts/build/compact.ts or src/store/expand.ts`,
  );
}

/** One stored file a kind. @throws if reading one back gave anything else than the records. */
export function compactKinds({ records }: Glossary): StoredKind[] {
  return [...new Set(records.map(({ kind }) => kind))].toSorted().map((kind) => {
    const own = records.filter((record) => record.kind === kind);
    const stored = compactKind(kind, own);
    const back = expandKind(JSON.parse(JSON.stringify(stored)) as StoredKind);
    const changed = own.find((record, i) => !isDeepStrictEqual(back[i], JSON.parse(JSON.stringify(record))));
    return changed ? refuse(`record ${changed.id}`) : stored;
  });
}

function cellsOf(source: Row, columns: readonly string[], values: Readonly<Record<string, string[]>>): unknown[] {
  const cells = columns.map((column) => {
    const value = source[column];
    return typeof value === "string" && values[column] ? values[column].indexOf(value) : (value ?? null);
  });
  return cells.slice(0, cells.findLastIndex((cell) => cell !== null) + 1);
}

/** The table of sources. @throws like {@link compactKinds}. */
export function compactSources({ sources }: Glossary): StoredSources {
  const rows: readonly Row[] = sources;
  const columns = [...new Set([...FIRST_COLUMNS, ...rows.flatMap((source) => Object.keys(source))])];
  const values = Object.fromEntries(
    SHARED.map((column) => [
      column,
      [...new Set(rows.flatMap((source) => (source[column] as string) ?? []))].toSorted(),
    ]),
  );
  const stored = { columns, values, data: rows.map((source) => cellsOf(source, columns, values)) };
  return isDeepStrictEqual(expandSources(stored), JSON.parse(JSON.stringify(sources)))
    ? stored
    : refuse("the table of sources");
}
