/**
 * Adds to the authored records what follows from them: the inverse of each relation, a meeting's documents that name it,
 * Traditional Chinese, pinyin.
 */
import {
  RELATIONS,
  citedSources,
  type AuthoredRelation,
  type Glossary,
  type GlossaryRecord,
  type Label,
  type Related,
} from "@sco-glossary/schema";
import { Converter } from "opencc-js/cn2t";
import { customPinyin, pinyin } from "pinyin-pro";

const toTraditional = Converter({ from: "cn", to: "tw" });

// A character with two readings, in words that the library does not know.
customPinyin({ 秘书长: "mì shū zhǎng", 检察长: "jiǎn chá zhǎng" });

/** Relations stated by others about each record, turned round. */
function inverseRelations(records: readonly GlossaryRecord[]): Map<string, Related[]> {
  const inverses = new Map<string, Related[]>();
  for (const record of records) {
    for (const { relation, to } of record.related ?? []) {
      const inverse = RELATIONS[relation as AuthoredRelation];
      if (!inverse) continue;
      inverses.set(to, [...(inverses.get(to) ?? []), { relation: inverse, to: record.id, derived: true }]);
    }
  }
  return inverses;
}

function withInverses(record: GlossaryRecord, inverses: readonly Related[]): GlossaryRecord {
  const stated = new Set(record.related?.map(({ relation, to }) => `${relation} ${to}`));
  const added = inverses.filter(({ relation, to }) => to !== record.id && !stated.has(`${relation} ${to}`));
  return added.length ? { ...record, related: [...(record.related ?? []), ...added] } : record;
}

function withPinyin(label: Label): Label {
  if (label.transliteration || label.grade !== "preferred" || !/\p{Script=Han}/u.test(label.text)) return label;
  return { ...label, transliteration: pinyin(label.text, { nonZh: "consecutive" }).replaceAll(/\s+/g, " ").trim() };
}

function withChinese(record: GlossaryRecord): GlossaryRecord {
  const { "zh-Hans": simplified, "zh-Hant": authored, ...others } = record.labels;
  if (!simplified) return record;
  const traditional =
    authored ?? simplified.map((label): Label => ({ ...label, text: toTraditional(label.text), derived: true }));
  return { ...record, labels: { ...others, "zh-Hans": simplified.map(withPinyin), "zh-Hant": traditional } };
}

/** Documents by the meeting that they name. */
function documentsByMeeting(records: readonly GlossaryRecord[]): Map<string, string[]> {
  const documents = new Map<string, string[]>();
  for (const record of records)
    if (record.kind === "document" && record.meeting !== undefined)
      documents.set(record.meeting, [...(documents.get(record.meeting) ?? []), record.id]);
  return documents;
}

/** A meeting lists its documents in the order of its authors, then those that only name it themselves. */
function withDocuments(record: GlossaryRecord, naming: readonly string[]): GlossaryRecord {
  if (record.kind !== "meeting" || naming.length === 0) return record;
  return { ...record, documents: [...new Set([...(record.documents ?? []), ...naming.toSorted()])] };
}

/** The glossary as it is published: records and the sources that they cite, in order of their ids. */
export function complete(authored: Glossary): Glossary {
  const inverses = inverseRelations(authored.records);
  const documents = documentsByMeeting(authored.records);
  const records = authored.records.map((record) => {
    const whole = withDocuments(withChinese(record), documents.get(record.id) ?? []);
    return withInverses(whole, inverses.get(record.id) ?? []);
  });
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  const cited = citedSources(records);
  const sources = authored.sources.filter(({ id }) => cited.has(id));
  return { ...authored, records: records.toSorted(byId), sources: sources.toSorted(byId) };
}
