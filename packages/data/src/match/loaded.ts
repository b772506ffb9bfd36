/** An index made ready: tables, and the few look-ups that are not numbers. */
import { PATTERN, hasCapitals } from "./entry.ts";
import type { Candidate } from "./evidence.ts";
import { loadFacts, type Fact } from "./resolve.ts";
import { loadTables, type Tables } from "./tables.ts";
import type { MatchIndex } from "./types.ts";
import { unpack } from "./unpack.ts";

export interface Loaded {
  index: MatchIndex;
  tables: Tables;
  ids: readonly string[];
  facts: ReadonlyMap<number, Fact>;
  positionOf(id: string): number | undefined;
  kindOf(candidate: Candidate): string;
  /** The id alone, as candidates: most names mean one record. */
  alone(record: number): readonly string[];
  /** Whether an entry may count for a span, as far as its letters say. */
  accepts(text: string, entry: number, start: number, end: number): boolean;
}

export function load(index: MatchIndex): Loaded {
  const tables = loadTables(index);
  const ids = index.ids ? index.ids.split(" ") : [];
  const kinds = unpack(index.kinds, new Uint8Array(index.kinds.length));
  const single: (readonly string[])[] = [];
  const positions = new Map(ids.map((id, position) => [id, position]));
  return {
    index,
    tables,
    ids,
    facts: loadFacts(index),
    alone: (record) => (single[record] ??= Object.freeze([ids[record]!])),
    positionOf: (id) => positions.get(id),
    kindOf: ({ entry }) =>
      index.kindNames[
        tables.flags[entry]! & PATTERN
          ? index.patterns[tables.target[entry]! - ids.length]!.kind
          : kinds[tables.target[entry]!]!
      ]!,
    accepts: (text, entry, start, end) => hasCapitals(tables, index.capitals, entry, text, start, end),
  };
}
