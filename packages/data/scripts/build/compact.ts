/** Writes the published shape as `src/store/notation.ts` describes it. */
import { isDeepStrictEqual } from "node:util";
import type { Citation, Glossary, GlossaryRecord, Label } from "@sco-glossary/schema";
import { chinese, type Chinese } from "../../src/store/chinese.ts";
import { expandKind } from "../../src/store/expand.ts";
import {
  CITATION_FIELDS,
  GRADES,
  STORE_FORMAT,
  type LabelBlock,
  type LabelText,
  type StoredCitation,
  type StoredKind,
  type StoredLabels,
  type StoredRecord,
} from "../../src/store/notation.ts";
import { readings, traditionalPairs } from "./compact-chinese.ts";
import { abbreviated } from "./compact-fields.ts";
import { phrased } from "./compact-phrases.ts";
import { refuse } from "./refuse.ts";

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

function mostFrequent(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? "";
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
  const { fields, records: short } = abbreviated(stored);
  const { phrases, value } = phrased({ sources: [...positions.keys()], records: short });
  return {
    format: STORE_FORMAT,
    kind,
    fields,
    phrases,
    ...value,
    verifiedOn: usualDay,
    traditional,
    pinyin,
  };
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
