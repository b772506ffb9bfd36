import type { Glossary, GlossaryRecord, Kind, RecordOf, Source } from "../generated/types.ts";

/** Records and sources by id and kind. */
export interface RecordIndex {
  get(id: string): GlossaryRecord | undefined;
  /** The record, if it is of that kind. */
  of<K extends Kind>(kind: K, id: string): RecordOf<K> | undefined;
  all<K extends Kind>(kind: K): readonly RecordOf<K>[];
  source(id: string): Source | undefined;
}

const NONE: readonly GlossaryRecord[] = Object.freeze([]);

/** `redirects` lead from ids that were published once to the records that took their place. */
export function indexRecords(
  { records, sources }: Pick<Glossary, "records" | "sources">,
  redirects: Readonly<Record<string, string>> = {},
): RecordIndex {
  const byId = new Map(records.map((record) => [record.id, record]));
  for (const [from, to] of Object.entries(redirects)) {
    const record = byId.get(to);
    if (record && !byId.has(from)) byId.set(from, record);
  }
  const byKind = new Map<Kind, readonly GlossaryRecord[]>();
  // All who ask are given the same list.
  for (const kind of new Set(records.map((record) => record.kind)))
    byKind.set(kind, Object.freeze(records.filter((record) => record.kind === kind)));
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  return {
    get: (id) => byId.get(id),
    of: <K extends Kind>(kind: K, id: string) => {
      const record = byId.get(id);
      return record?.kind === kind ? (record as RecordOf<K>) : undefined;
    },
    all: <K extends Kind>(kind: K) => (byKind.get(kind) ?? NONE) as readonly RecordOf<K>[],
    source: (id) => sourceById.get(id),
  };
}
