/** Follows names through the trie from a place where one can begin. */
import { tokenAt, type Token } from "./token.ts";
import type { IndexSlot } from "./types.ts";
import type { Tables } from "./tables.ts";
import { ARTICLE, SLOT } from "./units.ts";

/** What filled the slots of a name on the way. -1 where there was none. */
export interface Filled {
  number: number;
  year: number;
  /** Target (record position) of a name in a slot, other than the subject's. */
  name: number;
  /** Entry of the subject's name that stands inside, if it needs evidence of its own. */
  inner: number;
}

export interface Hit extends Filled {
  start: number;
  end: number;
  node: number;
}

/** Whether an entry may count for the given span; asked for names inside slots. */
export type Accepts = (entry: number, start: number, end: number) => boolean;

const ALL_CASES = 0xfff;
const NOTHING: Filled = { number: -1, year: -1, name: -1, inner: -1 };

/** Longest name in tokens; bounds the work at any place of any text. */
const LONGEST = 48;

export class Walker {
  private readonly tables: Tables;
  private readonly slots: IndexSlot[];
  private readonly accepts: Accepts;
  private text = "";
  private hits: Hit[] = [];
  private start = 0;

  constructor(tables: Tables, slots: IndexSlot[], accepts: Accepts) {
    this.tables = tables;
    this.slots = slots;
    this.accepts = accepts;
  }

  begin(text: string, hits: Hit[]): void {
    this.text = text;
    this.hits = hits;
  }

  /** Adds every name that begins at `start` to the hits. */
  walk(start: number): void {
    this.start = start;
    this.step(this.tables.roots[0]!, start, ALL_CASES, NOTHING, LONGEST);
  }

  private child(node: number, symbol: number): number {
    const { firstChild, symbols } = this.tables;
    let low = firstChild[node]!;
    let high = firstChild[node + 1]! - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = symbols[middle]!;
      if (found === symbol) return middle;
      if (found < symbol) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  private step(node: number, at: number, mask: number, filled: Filled, left: number): void {
    const { entryStart, childCount } = this.tables;
    if (entryStart[node + 1]! > entryStart[node]!) this.hits.push({ ...filled, start: this.start, end: at, node });
    if (!childCount[node] || !left) return;
    const token = tokenAt(this.tables, this.text, at);
    if (!token) return;
    this.stepWord(node, at, token, mask, filled, left);
    this.stepSlots(node, at, token, mask, filled, left);
  }

  private stepWord(node: number, at: number, token: Token, mask: number, filled: Filled, left: number): void {
    const byWord = token.word ? this.child(node, token.word) : -1;
    if (byWord >= 0) this.step(byWord, token.end, mask, filled, left - 1);
    const agreeing = token.mask & mask;
    const byLexeme = token.lexeme && agreeing ? this.child(node, token.lexeme) : -1;
    if (byLexeme >= 0) this.step(byLexeme, token.end, agreeing, filled, left - 1);
    if (byWord < 0 && at > this.start && this.isSkipped(token)) this.skip(node, token, mask, filled, left);
  }

  /** An article, or the `s` of a possessive. */
  private isSkipped(token: Token): boolean {
    return token.word === ARTICLE || (token.afterApostrophe && token.end === token.start + 1);
  }

  private skip(node: number, token: Token, mask: number, filled: Filled, left: number): void {
    const next = tokenAt(this.tables, this.text, token.end);
    if (!next) return;
    this.stepWord(node, this.start, next, mask, filled, left - 1);
    this.stepSlots(node, token.end, next, mask, filled, left - 1);
  }

  private stepSlots(node: number, at: number, token: Token, mask: number, filled: Filled, left: number): void {
    const { firstChild, symbols } = this.tables;
    for (let child = firstChild[node + 1]! - 1; child >= firstChild[node]! && symbols[child]! >= SLOT; child--) {
      const slot = this.slots[symbols[child]! - SLOT]!;
      if (slot.type === "number" && token.number > 0 && token.number < 200)
        this.step(child, token.numberEnd, mask, { ...filled, number: token.number }, left - 1);
      else if (slot.type === "year" && token.number > 1900 && token.number < 2100)
        this.step(child, token.numberEnd, mask, { ...filled, year: token.number }, left - 1);
      else if (slot.type === "names") this.stepNames(slot, child, at, mask, filled, left);
    }
  }

  private stepNames(
    slot: Extract<IndexSlot, { type: "names" }>,
    child: number,
    at: number,
    mask: number,
    filled: Filled,
    left: number,
  ): void {
    const { roots, entryStart, target, rule } = this.tables;
    const outer = this.hits;
    const inner: Hit[] = [];
    this.hits = inner;
    this.step(roots[slot.root]!, at, ALL_CASES, NOTHING, left);
    this.hits = outer;
    for (const hit of inner) {
      for (let entry = entryStart[hit.node]!; entry < entryStart[hit.node + 1]!; entry++) {
        if (!this.accepts(entry, at, hit.end)) continue;
        const next = slot.subject
          ? { ...filled, inner: rule[entry] ? entry : filled.inner }
          : this.fill(filled, entry, target[entry]!);
        this.step(child, hit.end, mask, next, left - 1);
        break;
      }
    }
  }

  private fill(filled: Filled, entry: number, target: number): Filled {
    return this.tables.label[entry] === NUMBER_WORD ? { ...filled, number: target } : { ...filled, name: target };
  }
}

/** Label of entries that are words for numbers: their target is the number. */
export const NUMBER_WORD = 0xfffe - 0x800 - 36;
