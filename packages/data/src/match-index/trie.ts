/** Names by their symbols, and the depth-first order in which they are written. */
import { ROLE_BITS } from "../match/entry.ts";
import { pack } from "./pack.ts";
import type { MatchIndex } from "../match/types.ts";

/** What is accepted at a node. `target` counts records, then patterns. */
export interface Entry {
  target: number;
  language: number;
  label: number;
  flags: number;
  rule: number;
  capitals: number;
  not: number;
}

interface Node {
  children: Map<number, Node>;
  entries: Entry[];
}

const emptyNode = (): Node => ({ children: new Map(), entries: [] });
/** Of one record in one role, of which one never counts without the other but for what they ask for. */
const isSame = (a: Entry, b: Entry) =>
  a.target === b.target &&
  (a.flags & ROLE_BITS) === (b.flags & ROLE_BITS) &&
  (a.capitals === b.capitals || !a.capitals || !b.capitals);

/** What the columns of `../match/tables.ts` hold: a larger number would come back as another. */
const MOST_NODES = 0xffff - 1;
const MOST_OF: Record<keyof Entry, number> = {
  target: 0xffff,
  label: 0xffff,
  capitals: 0xffff,
  language: 0xff,
  flags: 0xff,
  rule: 0xff,
  not: 0xff,
};

export class Trie {
  private readonly roots: Node[] = [emptyNode()];

  /** A further root, for the names of a slot. */
  addRoot(): number {
    return this.roots.push(emptyNode()) - 1;
  }

  /** Adds a name. Of two entries for one record the one that asks for less stays. */
  add(symbols: readonly number[], entry: Entry, root = 0): void {
    let node = this.roots[root]!;
    for (const symbol of symbols) {
      const next = node.children.get(symbol) ?? emptyNode();
      node.children.set(symbol, next);
      node = next;
    }
    const at = node.entries.findIndex((other) => isSame(other, entry));
    if (at < 0) node.entries.push(entry);
    else if (needs(entry) < needs(node.entries[at]!)) node.entries[at] = entry;
  }

  /** Packs the trie, symbols renamed by `current`. */
  pack(current: (symbol: number) => number): Pick<MatchIndex, "trie" | "entries"> {
    const children: number[] = [];
    const symbols: number[] = [];
    const entries: [node: number, entry: Entry][] = [];
    const visit = (node: Node, symbol: number) => {
      const at = children.length;
      const sorted = [...mergedChildren(node, current)].toSorted(([a], [b]) => a - b);
      children.push(sorted.length);
      symbols.push(symbol);
      for (const entry of node.entries) entries.push([at, entry]);
      for (const [next, child] of sorted) visit(child, next);
    };
    const roots = this.roots.map((root) => {
      const at = children.length;
      visit(root, 0);
      return at;
    });
    if (children.length > MOST_NODES)
      throw new Error(`the names make ${children.length} nodes, and an index has room for ${MOST_NODES}`);
    const column = (name: keyof Entry) => {
      const numbers = entries.map(([, entry]) => entry[name]);
      const most = numbers.reduce((a, b) => Math.max(a, b), 0);
      if (most > MOST_OF[name])
        throw new Error(`an index has room for ${MOST_OF[name]} as ${name}, and one is ${most}`);
      return pack(numbers);
    };
    return {
      trie: { children: pack(children), symbols: pack(symbols), roots },
      entries: {
        node: pack(entries.map(([node], at) => node - (entries[at - 1]?.[0] ?? 0))),
        target: pack(entries.map(([, { target }], at) => unsigned(target - (entries[at - 1]?.[1].target ?? 0)))),
        language: column("language"),
        label: column("label"),
        flags: column("flags"),
        rule: column("rule"),
        capitals: column("capitals"),
        not: column("not"),
      },
    };
  }
}

/** Differences as even numbers from 0 up and odd ones from -1 down. */
const unsigned = (difference: number) => (difference < 0 ? -difference * 2 - 1 : difference * 2);

const needs = ({ rule, capitals, not, flags }: Entry) => rule * 1000 + not * 100 + capitals * 10 + (flags & 3);

/** Children after lexemes were merged: two symbols may have become one. */
function mergedChildren(node: Node, current: (symbol: number) => number): Map<number, Node> {
  const merged = new Map<number, Node>();
  for (const [symbol, child] of node.children) {
    const name = current(symbol);
    const twin = merged.get(name);
    if (twin) merge(twin, child);
    else merged.set(name, child);
  }
  return merged;
}

function merge(into: Node, from: Node): void {
  for (const entry of from.entries) if (!into.entries.some((other) => isSame(other, entry))) into.entries.push(entry);
  for (const [symbol, child] of from.children) {
    const twin = into.children.get(symbol);
    if (twin) merge(twin, child);
    else into.children.set(symbol, child);
  }
}
