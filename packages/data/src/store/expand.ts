import type { Citation, GlossaryRecord, Kind, Label, RecordOf, Related } from "../generated/types.ts";
import { frozen } from "./frozen.ts";
import { chinese, type Chinese } from "./chinese.ts";
import {
  CITATION_FIELDS,
  FORMS,
  GRADES,
  STORE_FORMAT,
  type LabelBlock,
  type LabelText,
  type StoredCitation,
  type StoredKind,
  type StoredLabel,
  type StoredRecord,
} from "./notation.ts";
import { phraseReader } from "./phrases.ts";

type ReadText = (text: string) => string;

/** Spells out field names and phrases, at any depth. */
function spelt(value: unknown, fields: Readonly<Record<string, string>>, read: ReadText): unknown {
  if (typeof value === "string") return read(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => spelt(item, fields, read));
  const result: Record<string, unknown> = {};
  for (const key in value) result[fields[key] ?? key] = spelt((value as Record<string, unknown>)[key], fields, read);
  return result;
}

type Cite = (stored: StoredCitation) => Citation;

/** Reads citations wherever they stand below a value. */
function withCitations(value: unknown, cite: Cite): unknown {
  if (Array.isArray(value)) return value.map((item) => withCitations(item, cite));
  if (typeof value !== "object" || value === null) return value;
  const result: Record<string, unknown> = {};
  for (const key in value) {
    const inner = (value as Record<string, unknown>)[key];
    result[key] = CITATION_FIELDS.has(key)
      ? (inner as StoredCitation[]).map((stored) => cite(stored))
      : withCitations(inner, cite);
  }
  return result;
}

/** Reads `text\tabbreviation topic`. */
function unfold(stored: LabelText): StoredLabel {
  if (typeof stored !== "string") return stored;
  const [text = "", rest = ""] = stored.split("\t");
  const words = rest.split(" ").filter(Boolean);
  const form = words[0] !== undefined && FORMS.has(words[0]) ? (words.shift() as Label["form"]) : undefined;
  return { text, ...(form && { form }), ...(words[0] !== undefined && { match: words[0] }) };
}

function labelOf(stored: LabelText, grade: Label["grade"], block: LabelBlock, cite: Cite): Label {
  const { text, form, match, sources, ...rest } = unfold(stored);
  const cited = sources ?? block.sources;
  const transliteration = grade === "preferred" ? block.transliteration : undefined;
  return {
    text,
    form: form ?? "full",
    match: typeof match === "object" ? match : { evidence: match ?? "free" },
    ...(transliteration !== undefined && { transliteration }),
    ...rest,
    ...(cited && { sources: cited.map((citation) => cite(citation)) }),
    grade,
  };
}

function labelsOf(block: string | LabelBlock, cite: Cite): Label[] {
  if (typeof block === "string") return [labelOf(block, "preferred", {}, cite)];
  return GRADES.flatMap((grade) =>
    [block[grade] ?? []].flat().map((stored) => labelOf(stored as LabelText, grade, block, cite)),
  );
}

/** Labels that were made from others when the package was built: all but the text and the transliteration is theirs. */
function derivedLabels(from: readonly Label[], textOf: (label: Label, index: number) => string): Label[] {
  return from.map((label, index) => {
    const { transliteration: _own, ...rest } = label;
    return { ...rest, text: textOf(label, index), derived: true };
  });
}

/** Gives the preferred Simplified label the pinyin that follows from its characters. */
function read(block: string | LabelBlock, pinyin: Chinese["pinyin"]): string | LabelBlock {
  const whole: LabelBlock = typeof block === "string" ? { preferred: block } : block;
  if (whole.transliteration === "") {
    const { transliteration: _none, ...rest } = whole;
    return rest;
  }
  if (whole.transliteration !== undefined || whole.preferred === undefined) return whole;
  const transliteration = pinyin(unfold(whole.preferred).text);
  return transliteration === undefined ? whole : { ...whole, transliteration };
}

function expandLabels(labels: StoredRecord["labels"], { traditional: convert, pinyin }: Chinese, cite: Cite) {
  const result: Record<string, Label[]> = {};
  for (const [language, stored] of Object.entries(labels)) {
    if (Array.isArray(stored)) continue;
    result[language] =
      typeof stored === "object" && "asIs" in stored
        ? (withCitations(stored.asIs, cite) as Label[])
        : labelsOf(language === "zh-Hans" ? read(stored, pinyin) : stored, cite);
  }
  const { "zh-Hans": simplified, "zh-Hant": traditional } = result;
  const texts = labels["zh-Hant"];
  if (simplified && !traditional)
    result["zh-Hant"] = derivedLabels(simplified, ({ text }, index) =>
      Array.isArray(texts) ? (texts[index] ?? text) : convert(text),
    );
  return result;
}

function expandRelated(related: NonNullable<StoredRecord["related"]>): Related[] {
  if ("asIs" in related) return related.asIs as unknown as Related[];
  return Object.entries(related).flatMap(([key, ids]) => {
    const derived = key.startsWith("~");
    const relation = (derived ? key.slice(1) : key) as Related["relation"];
    return ids.map((to) => ({ relation, to, ...(derived && { derived }) }));
  });
}

/**
 * The records of a stored kind in the published shape, frozen.
 * @throws if it is stored in a format of a later version.
 */
export function expandKind<K extends Kind>(stored: StoredKind & { kind: K }): RecordOf<K>[];
export function expandKind(stored: StoredKind): GlossaryRecord[];
export function expandKind(stored: StoredKind): GlossaryRecord[] {
  const { format, kind, fields: names, phrases, verifiedOn, traditional, pinyin } = stored;
  if (format !== STORE_FORMAT)
    throw new Error(
      `${kind} is stored in format ${format}; this version of @sco-glossary/data reads ${STORE_FORMAT}, take a newer one`,
    );
  const readText = phraseReader(phrases);
  const records = spelt(stored.records, names, readText) as StoredRecord[];
  const sources = stored.sources.map(readText);
  const characters = chinese({ traditional, pinyin });
  const cite: Cite = (citation) =>
    typeof citation === "number"
      ? { source: sources[citation] ?? "" }
      : { source: sources[citation[0]] ?? "", locator: citation[1] };
  const expanded = records.map(({ id, labels, related, ...fields }) => ({
    id,
    kind,
    labels: expandLabels(labels, characters, cite),
    verifiedOn,
    ...(withCitations(fields, cite) as object),
    ...(related && { related: expandRelated(related) }),
  }));
  return frozen(expanded as unknown as GlossaryRecord[]);
}
