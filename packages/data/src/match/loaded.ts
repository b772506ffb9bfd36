/** An index made ready: tables, and the few look-ups that are not numbers. */
import { PATTERN, ROLE_BITS, hasCapitals } from "./entry.ts";
import { loadFacts, type Fact } from "./resolve.ts";
import type { JoinBits } from "./select.ts";
import { loadTables, type Tables } from "./tables.ts";
import type { IndexJoin, MatchIndex } from "./types.ts";
import { unpack } from "./unpack.ts";

export interface Loaded {
  index: MatchIndex;
  tables: Tables;
  ids: readonly string[];
  facts: ReadonlyMap<number, Fact>;
  positionOf(id: string): number | undefined;
  joinBits: JoinBits;
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
    joinBits: joinBitsOf(index, tables, ids.length, kinds),
    accepts: (text, entry, start, end) => hasCapitals(tables, index.capitals, entry, text, start, end),
  };
}

function joinBitsOf(index: MatchIndex, { flags, target }: Tables, recordCount: number, kinds: Uint8Array): JoinBits {
  const { joins, kindNames, patterns } = index;
  const bitsOf = (test: (join: IndexJoin) => boolean) =>
    joins.reduce((bits, join, at) => (test(join) ? bits | (1 << at) : bits), 0);
  const ownerBits = new Uint8Array(recordCount);
  for (const record of joins.flatMap(({ owner }) => owner))
    ownerBits[record] = bitsOf(({ owner }) => owner.includes(record));
  const ownedBits = kindNames.map((kind) => bitsOf((join) => join.kinds.includes(kind)));
  const owner = new Uint8Array(target.length);
  const owned = new Uint8Array(target.length);
  for (let entry = 0; entry < target.length; entry++) {
    const record = target[entry]!;
    const isPattern = (flags[entry]! & PATTERN) !== 0;
    if (isPattern) owned[entry] = ownedBits[patterns[record - recordCount]!.kind]!;
    else if (flags[entry]! & ROLE_BITS) continue;
    else {
      owner[entry] = ownerBits[record]!;
      if (!owner[entry]) owned[entry] = ownedBits[kinds[record]!]!;
    }
  }
  return { joins, owner, owned };
}
