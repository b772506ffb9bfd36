/** Follows names through the trie from a place where one can begin. */
import { INTRODUCED, WIDER } from "./entry.ts";
import { isChineseNumeral } from "./chinese-number.ts";
import { Found, type Filled } from "./found.ts";
import { MOST_SLOT_BITS } from "./openings.ts";
import { TokenReader } from "./token.ts";
import type { IndexSlot } from "./types.ts";
import type { Tables } from "./tables.ts";
import { ARTICLE, IDEOGRAPH, LEXEME, SLOT } from "./units.ts";

/** Whether an entry may count for the given span, as far as its letters say. */
export type Accepts = (entry: number, start: number, end: number) => boolean;

const ALL_CASES = 0xfff;
const NOTHING: Filled = { number: -1, year: -1, name: -1, inner: -1 };

/** Longest name in tokens; bounds the work at any place of any text. */
export const LONGEST = 48;
const HIGHEST_ORDINAL = 200;

/** Label of entries that are words for numbers: their target is the number. */
export const NUMBER_WORD = 0xfffe - 0x800 - 36;

/** What fills a slot. */
const SUBJECT = 1;
const NAMES = 2;
const NUMBER = 3;
const YEAR = 4;

function kindOfSlot(slot: IndexSlot): number {
  if (slot.type === "names") return slot.subject ? SUBJECT : NAMES;
  return slot.type === "number" ? NUMBER : YEAR;
}

export class Walker {
  private readonly tables: Tables;
  /** Of each slot: what fills it, the node of its names, and its bit in what tokens can begin. */
  private readonly slotKind: Uint8Array;
  private readonly slotRoot: Uint32Array;
  private readonly slotBit: Uint8Array;
  private readonly accepts: Accepts;
  readonly token: TokenReader;
  private text = "";
  /** Names found since {@link begin}. */
  readonly found = new Found();
  /** Whether names were found by start; where they were not, some may have been found twice. */
  isInOrder = true;
  private lastStart = -1;
  /** Whether names of a slot are looked for, and those found: end and entry in turn, a stack for slots within slots. */
  private inSlot = false;
  private slotted = new Int32Array(256);
  private slottedEnd = 0;
  private start = 0;
  private unwanted = WIDER;

  constructor(tables: Tables, slots: readonly IndexSlot[], accepts: Accepts) {
    this.tables = tables;
    this.slotKind = Uint8Array.from(slots, kindOfSlot);
    this.slotRoot = Uint32Array.from(slots, (slot) => (slot.type === "names" ? tables.roots[slot.root]! : 0));
    this.slotBit = Uint8Array.from(slots, (_, at) => 1 << Math.min(at, MOST_SLOT_BITS - 1));
    this.accepts = accepts;
    this.token = new TokenReader(tables);
  }

  /** `withWider`: whether names of the wider vocabulary are wanted. */
  begin(text: string, withWider: boolean): void {
    this.isInOrder = true;
    this.lastStart = -1;
    this.unwanted = withWider ? 0 : WIDER;
    this.token.begin(text);
    this.text = text;
    this.found.end = 0;
  }

  /** Adds every name that begins at `start`. */
  walk(start: number): void {
    this.start = start;
    if (start <= this.lastStart) this.isInOrder = false;
    this.lastStart = start;
    this.step(this.tables.roots[0]!, start, ALL_CASES, NOTHING, LONGEST);
  }

  /** Whether a name can begin with two ideographs: the one after the other, or the first with something else after it. */
  mayBegin(first: number, second: number): boolean {
    const { fromRoot, inSlots, firstEdge, symbols } = this.tables;
    const node = fromRoot[first]!;
    if (!node) return inSlots[first] !== 0;
    const last = symbols[firstEdge[node + 1]! - 1]!;
    return inSlots[first] !== 0 || last >= LEXEME || this.child(node, second) >= 0;
  }

  private child(node: number, symbol: number): number {
    const { firstEdge, symbols, targets, fromRoot, roots } = this.tables;
    if (node === roots[0]) return fromRoot[symbol] || -1;
    let low = firstEdge[node]!;
    let high = firstEdge[node + 1]! - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = symbols[middle]!;
      if (found === symbol) return targets[middle]!;
      if (found < symbol) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  /** Goes on from a node that was reached at `position`. */
  private step(reached: number, position: number, mask: number, filled: Filled, tokens: number): void {
    const { entryStart, firstEdge, symbols, fold, inSlots } = this.tables;
    const { text } = this;
    let node = reached;
    let at = position;
    let left = tokens;
    for (;;) {
      if (entryStart[node + 1]! > entryStart[node]!) this.accept(node, at, filled);
      const last = firstEdge[node + 1]! - 1;
      if (last < firstEdge[node]! || !left) return;
      // Ideographs in a row need no reader, where no slot can begin with them.
      if (at >= text.length) break;
      const code = text.charCodeAt(at);
      const unit = fold[code]!;
      if (unit < IDEOGRAPH || (symbols[last]! >= SLOT && (inSlots[unit]! || isChineseNumeral(code)))) break;
      node = this.child(node, unit);
      if (node < 0) return;
      at++;
      left--;
    }
    if (this.token.read(text, at)) this.stepToken(node, at, mask, filled, left, true);
  }

  private accept(node: number, end: number, filled: Filled): void {
    const { entryStart, rule, flags, capitals } = this.tables;
    for (let entry = entryStart[node]!; entry < entryStart[node + 1]!; entry++) {
      if (this.inSlot) {
        if (rule[entry] !== INTRODUCED && (!capitals[entry] || this.accepts(entry, this.start, end)))
          this.keepSlotted(end, entry);
      } else if (!(flags[entry]! & this.unwanted) && (!capitals[entry] || this.accepts(entry, this.start, end))) {
        this.found.add(this.start, end, entry, filled);
      }
    }
  }

  /** Goes on with the token that was read at `at`. */
  private stepToken(node: number, at: number, mask: number, filled: Filled, left: number, mayskip: boolean): void {
    const { word, lexeme, end, number, numberEnd, afterApostrophe, start } = this.token;
    const agreeing = this.token.mask & mask;
    const byWord = word ? this.child(node, word) : -1;
    if (byWord >= 0) this.step(byWord, end, mask, filled, left - 1);
    const byLexeme = lexeme && agreeing ? this.child(node, lexeme) : -1;
    if (byLexeme >= 0) this.step(byLexeme, end, agreeing, filled, left - 1);
    const { firstEdge, symbols, inSlots } = this.tables;
    const last = firstEdge[node + 1]! - 1;
    if (symbols[last]! >= SLOT)
      this.stepSlots(node, at, inSlots[word]! | inSlots[lexeme]!, number, numberEnd, mask, filled, left);
    // An article, or the `s` of a possessive.
    if (
      byWord < 0 &&
      mayskip &&
      at > this.start &&
      (word === ARTICLE || (afterApostrophe && end === start + 1)) &&
      this.token.read(this.text, end)
    )
      this.stepToken(node, end, mask, filled, left - 1, false);
  }

  /** `begins`: the slots in which a name can begin with the token at `at`, as bits. */
  private stepSlots(
    node: number,
    at: number,
    begins: number,
    number: number,
    numberEnd: number,
    mask: number,
    filled: Filled,
    left: number,
  ): void {
    const { firstEdge, symbols, targets } = this.tables;
    for (let edge = firstEdge[node + 1]! - 1; edge >= firstEdge[node]! && symbols[edge]! >= SLOT; edge--) {
      const slot = symbols[edge]! - SLOT;
      const kind = this.slotKind[slot]!;
      const child = targets[edge]!;
      if (kind <= NAMES) {
        if (begins & this.slotBit[slot]!) this.stepNames(slot, child, at, mask, filled, left);
      } else if (number < 1) continue;
      else if (kind === NUMBER && number < HIGHEST_ORDINAL)
        this.step(child, numberEnd, mask, { ...filled, number }, left - 1);
      else if (kind === YEAR && number > 1900 && number < 2100)
        this.step(child, numberEnd, mask, { ...filled, year: number }, left - 1);
    }
  }

  private stepNames(slot: number, child: number, at: number, mask: number, filled: Filled, left: number): void {
    const { rule, target, label } = this.tables;
    const isSubject = this.slotKind[slot] === SUBJECT;
    const bottom = this.slottedEnd;
    this.findNames(this.slotRoot[slot]!, at, left);
    const top = this.slottedEnd;
    let before = -1;
    for (let i = bottom; i < top; i += 2) {
      const end = this.slotted[i]!;
      const entry = this.slotted[i + 1]!;
      if (isSubject && end === before) continue; // the same name in another language
      before = end;
      let next = filled;
      if (!isSubject)
        next =
          label[entry] === NUMBER_WORD ? { ...filled, number: target[entry]! } : { ...filled, name: target[entry]! };
      else if (rule[entry]) next = { ...filled, inner: entry };
      this.step(child, end, mask, next, left - 1);
    }
    this.slottedEnd = bottom;
  }

  private keepSlotted(end: number, entry: number): void {
    if (this.slottedEnd === this.slotted.length) {
      const more = new Int32Array(this.slotted.length * 2);
      more.set(this.slotted);
      this.slotted = more;
    }
    this.slotted[this.slottedEnd++] = end;
    this.slotted[this.slottedEnd++] = entry;
  }

  /** Adds the names of a slot that begin after the gap at `at` to those in slots. */
  private findNames(root: number, at: number, left: number): void {
    if (!this.token.read(this.text, at)) return;
    const { inSlot, start } = this;
    this.inSlot = true;
    this.start = this.token.start;
    this.stepToken(root, this.start, ALL_CASES, NOTHING, left, false);
    this.inSlot = inSlot;
    this.start = start;
  }
}
