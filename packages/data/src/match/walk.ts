/** Follows names through the trie from a place where one can begin. */
import { INTRODUCED, WIDER } from "./entry.ts";
import { readChineseNumber } from "./chinese-number.ts";
import { Found, grown, type Filled } from "./found.ts";
import { MOST_SLOT_BITS } from "./openings.ts";
import { createTokenReader, type Token, type TokenReader } from "./token.ts";
import type { IndexSlot } from "./types.ts";
import type { Tables } from "./tables.ts";
import { ARTICLE, IDEOGRAPH, OTHER_IDEOGRAPH, SLOT } from "./units.ts";

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

export interface Walker {
  readonly reader: TokenReader;
  /** Names found since {@link begin}. */
  readonly found: Found;
  /** Forgets what was found. `withWider`: whether names of the wider vocabulary are wanted. */
  begin(text: string, withWider: boolean): void;
  /** Adds every name that begins at `start`. */
  walk(start: number): void;
  /** Whether names were found by start; where they were not, some may have been found twice. */
  isInOrder(): boolean;
}

/** Follows names through one text after another. */
export function createWalker(tables: Tables, slots: readonly IndexSlot[], accepts: Accepts): Walker {
  const { fold, fromRoot, inSlots, firstEdge, symbols, targets, roots } = tables;
  const { entryStart, target, label, flags, rule, capitals } = tables;
  const root = roots[0]!;
  /** Of each slot: what fills it, the node of its names, and its bit in what tokens can begin. */
  const slotKind = Uint8Array.from(slots, kindOfSlot);
  const slotRoot = Uint32Array.from(slots, (slot) => (slot.type === "names" ? roots[slot.root]! : 0));
  const slotBit = Uint8Array.from(slots, (_, at) => 1 << Math.min(at, MOST_SLOT_BITS - 1));
  const reader = createTokenReader(tables);
  let text = "";
  const found = new Found();
  let isInOrder = true;
  let lastStart = -1;
  /** Whether names of a slot are looked for, and those found: end and entry in turn, a stack for slots within slots. */
  let inSlot = false;
  let slotted = new Int32Array(256);
  let slottedEnd = 0;
  let start = 0;
  let unwanted = WIDER;

  function child(node: number, symbol: number): number {
    if (node === root) return fromRoot[symbol] || -1;
    let low = firstEdge[node]!;
    let high = firstEdge[node + 1]! - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const own = symbols[middle]!;
      if (own === symbol) return targets[middle]!;
      if (own < symbol) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  /** Goes on from a node that was reached at `position`. */
  function step(reached: number, position: number, mask: number, filled: Filled, tokens: number): void {
    let node = reached;
    let at = position;
    let left = tokens;
    for (;;) {
      if (entryStart[node + 1]! > entryStart[node]!) accept(node, at, filled);
      const last = firstEdge[node + 1]! - 1;
      if (last < firstEdge[node]! || !left) return;
      // Ideographs in a row need no reader.
      const unit = at < text.length ? fold[text.charCodeAt(at)]! : 0;
      if (unit < IDEOGRAPH && unit !== OTHER_IDEOGRAPH) break;
      const next = unit < IDEOGRAPH ? -1 : child(node, unit);
      if (symbols[last]! >= SLOT) {
        const begins = inSlots[unit]!;
        const number = readChineseNumber(text, at);
        if (begins || number) {
          if (next >= 0) step(next, at + 1, mask, filled, left - 1);
          return stepSlots(node, at, begins, number?.value ?? -1, number?.end ?? at, mask, filled, left);
        }
      }
      if (next < 0) return;
      node = next;
      at++;
      left--;
    }
    const token = reader.read(text, at);
    if (token) stepToken(token, node, at, mask, filled, left, true);
  }

  function accept(node: number, end: number, filled: Filled): void {
    for (let entry = entryStart[node]!; entry < entryStart[node + 1]!; entry++) {
      if (inSlot) {
        if (rule[entry] !== INTRODUCED && (!capitals[entry] || accepts(entry, start, end))) keepSlotted(end, entry);
      } else if (!(flags[entry]! & unwanted) && (!capitals[entry] || accepts(entry, start, end))) {
        found.add(start, end, entry, filled);
      }
    }
  }

  /** Goes on with the token that was read at `at`. */
  function stepToken(
    token: Token,
    node: number,
    at: number,
    mask: number,
    filled: Filled,
    left: number,
    mayskip: boolean,
  ): void {
    // The token is used for another place while names go on.
    const { word, lexeme, end, number, numberEnd, afterApostrophe, start: own } = token;
    const agreeing = token.mask & mask;
    const byWord = word ? child(node, word) : -1;
    if (byWord >= 0) step(byWord, end, mask, filled, left - 1);
    const byLexeme = lexeme && agreeing ? child(node, lexeme) : -1;
    if (byLexeme >= 0) step(byLexeme, end, agreeing, filled, left - 1);
    const begins = inSlots[word]! | inSlots[lexeme]!;
    if ((begins || number > 0) && symbols[firstEdge[node + 1]! - 1]! >= SLOT)
      stepSlots(node, at, begins, number, numberEnd, mask, filled, left);
    // An article, or the `s` of a possessive.
    if (byWord < 0 && mayskip && at > start && (word === ARTICLE || (afterApostrophe && end === own + 1))) {
      const next = reader.read(text, end);
      if (next) stepToken(next, node, end, mask, filled, left - 1, false);
    }
  }

  /** `begins`: the slots in which a name can begin with the token at `at`, as bits. */
  function stepSlots(
    node: number,
    at: number,
    begins: number,
    number: number,
    numberEnd: number,
    mask: number,
    filled: Filled,
    left: number,
  ): void {
    for (let edge = firstEdge[node + 1]! - 1; edge >= firstEdge[node]! && symbols[edge]! >= SLOT; edge--) {
      const slot = symbols[edge]! - SLOT;
      const kind = slotKind[slot]!;
      const child = targets[edge]!;
      if (kind <= NAMES) {
        if (begins & slotBit[slot]!) stepNames(slot, child, at, mask, filled, left);
      } else if (number < 1) continue;
      else if (kind === NUMBER && number < HIGHEST_ORDINAL)
        step(child, numberEnd, mask, { ...filled, number }, left - 1);
      else if (kind === YEAR && number > 1900 && number < 2100)
        step(child, numberEnd, mask, { ...filled, year: number }, left - 1);
    }
  }

  function stepNames(slot: number, child: number, at: number, mask: number, filled: Filled, left: number): void {
    const isSubject = slotKind[slot] === SUBJECT;
    const bottom = slottedEnd;
    findNames(slotRoot[slot]!, at, left);
    const top = slottedEnd;
    let before = -1;
    for (let i = bottom; i < top; i += 2) {
      const end = slotted[i]!;
      const entry = slotted[i + 1]!;
      if (isSubject && end === before) continue; // the same name in another language
      before = end;
      let next = filled;
      if (!isSubject)
        next =
          label[entry] === NUMBER_WORD ? { ...filled, number: target[entry]! } : { ...filled, name: target[entry]! };
      else if (rule[entry]) next = { ...filled, inner: entry };
      step(child, end, mask, next, left - 1);
    }
    slottedEnd = bottom;
  }

  function keepSlotted(end: number, entry: number): void {
    if (slottedEnd === slotted.length) slotted = grown(slotted);
    slotted[slottedEnd++] = end;
    slotted[slottedEnd++] = entry;
  }

  /** Adds the names of a slot that begin after the gap at `at` to those in slots. */
  function findNames(top: number, at: number, left: number): void {
    const outer = inSlot;
    const outerStart = start;
    inSlot = true;
    if (at < text.length && fold[text.charCodeAt(at)]! >= IDEOGRAPH) {
      start = at;
      step(top, at, ALL_CASES, NOTHING, left);
    } else {
      const token = reader.read(text, at);
      if (token) {
        start = token.start;
        stepToken(token, top, start, ALL_CASES, NOTHING, left, false);
      }
    }
    inSlot = outer;
    start = outerStart;
  }

  return {
    reader,
    found,
    begin(newText, withWider) {
      isInOrder = true;
      lastStart = -1;
      unwanted = withWider ? 0 : WIDER;
      reader.begin(newText);
      text = newText;
      found.end = 0;
    },
    walk(from) {
      start = from;
      if (from <= lastStart) isInOrder = false;
      lastStart = from;
      step(root, from, ALL_CASES, NOTHING, LONGEST);
    },
    isInOrder: () => isInOrder,
  };
}
