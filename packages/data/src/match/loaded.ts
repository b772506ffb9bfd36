/** An index made ready: tables, and the few look-ups that are not numbers. */
import { DECOY, FIRST_RULE, PATTERN, ROLE_BITS, hasCapitals } from "./entry.ts";
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
  /** Whether a name inside another may count, as far as its letters say. */
  accepts(text: string, entry: number, start: number, end: number): boolean;
}

export function load(index: MatchIndex): Loaded {
  const tables = loadTables(index);
  const ids = index.ids ? index.ids.split(" ") : [];
  const kinds = unpack(index.kinds, new Uint8Array(index.kinds.length));
  const positions = new Map(ids.map((id, position) => [id, position]));
  return {
    index,
    tables,
    ids,
    facts: loadFacts(index),
    positionOf: (id) => positions.get(id),
    kindOf: ({ entry }) => index.kindNames[tables.flags[entry]! & PATTERN ? index.patterns[tables.target[entry]! - ids.length]!.kind : kinds[tables.target[entry]!]!]!,
    accepts: (text, entry, start, end) => (tables.flags[entry]! & ROLE_BITS) !== DECOY && tables.rule[entry]! !== FIRST_RULE - 1 && hasCapitals(tables, index.capitals, entry, text, start, end),
  };
}
