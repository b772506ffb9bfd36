/** A part of a glossary: some of its records, in some languages. */
import type { Glossary, GlossaryRecord, MentionPattern } from "@sco-glossary/schema";
import { membersOf } from "./patterns.ts";

export interface Part {
  /**
   * Which records names are looked for; all if missing. The glossary's subject is always among them. What is left out is
   * no evidence either, and an office names its holder only where the persons are in.
   */
  records?: (record: GlossaryRecord) => boolean;
  /** BCP 47 tags of the languages whose names are looked for, Chinese always in both kinds of characters. All if missing. */
  languages?: readonly string[];
}

const SLOTS_OF_ALL = new Set(["subject", "number", "year", "place"]);

/** The slots of a pattern that name a record. */
const recordsIn = (pattern: string) =>
  [...pattern.matchAll(/\{([a-z][a-z0-9-]*)\}/g)].flatMap(([, slot]) => (SLOTS_OF_ALL.has(slot!) ? [] : slot!));

/** Whether the language of names is the one that is wanted, or one of those that are. */
export const isMeant = (tag: string, wanted: string) =>
  `${tag}-`.startsWith(wanted.startsWith("zh-") ? "zh-" : `${wanted}-`);

/** The glossary with nothing left of what is not wanted, also not in patterns. */
export function narrowed(glossary: Glossary, { records: wants = () => true, languages }: Part): Glossary {
  const { meta } = glossary;
  const hasLanguage = (tag: string) => languages === undefined || languages.some((wanted) => isMeant(tag, wanted));
  const ofLanguages = <Value>(byTag: Record<string, Value>): Record<string, Value> =>
    Object.fromEntries(Object.entries(byTag).filter(([tag]) => hasLanguage(tag)));

  const records = glossary.records
    .filter((record) => record.id === meta.subject || wants(record))
    .map((record) => ({ ...record, labels: ofLanguages(record.labels) }));
  const ids = new Set(records.map(({ id }) => id));
  // What the glossary never had is a mistake, and stays for the compiler to name.
  const leftOut = new Set(glossary.records.flatMap(({ id }) => (ids.has(id) ? [] : id)));

  const patterns = (meta.matching?.patterns ?? []).flatMap((pattern): MentionPattern[] => {
    const hasMeaning =
      membersOf(pattern, records).length > 0 || (pattern.otherwise !== undefined && ids.has(pattern.otherwise));
    const names = Object.entries(ofLanguages(pattern.names)).flatMap(([tag, texts]) => {
      const own = texts.filter((text) => !recordsIn(text).some((id) => leftOut.has(id)));
      return own.length ? [[tag, own] as const] : [];
    });
    return hasMeaning && names.length ? [{ ...pattern, names: Object.fromEntries(names) }] : [];
  });
  return {
    ...glossary,
    meta: { ...meta, ...(meta.matching && { matching: { ...meta.matching, patterns } }) },
    records,
  };
}
