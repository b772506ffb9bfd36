/** Which words and ideographs can begin a name, and what may follow them: read off the trie's first two levels. */
import { NUMERALS } from "./chinese-number.ts";
import { WIDER } from "./entry.ts";
import type { Entries, Forms, Trie } from "./tables.ts";
import type { MatchIndex } from "./types.ts";
import { ARTICLE, BREAK, DOT, LETTER, LEXEME, SLOT, isIdeograph } from "./units.ts";

/** What a word form or an ideograph can begin, as bits. */
export const BEFORE_WORD = 1;
/** A name of its own. */
export const ALONE = 2;
export const BEFORE_MARK = 4;
export const BEFORE_NUMBER = 8;
/** A slot for names comes next, or a word that is also a mark. */
export const BEFORE_NAME = 16;
/** It can follow a number, a single letter or initials that begin a name. */
export const AFTER_NUMBER = 32;
/** A name of its own, of the wider vocabulary. */
export const ALONE_WIDER = 64;

/** Instead of an ideograph that follows a pair: it is a name by itself, of the wider vocabulary or not. */
export const ANYTHING = -1;
export const ANYTHING_WIDER = -2;

/** All digits weigh the same. */
export const ANY_DIGIT = 48;

export const MOST_SLOT_BITS = 8;
const PAIR_MASK = 0x1ffff;

/** Bit of a pair of symbols in {@link Openings.pairs}. */
export const pairBit = (first: number, second: number) =>
  (Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b) >>> 15) & PAIR_MASK;

export interface Openings {
  /** By form. */
  opens: Uint8Array;
  /** By symbol, and the ideographs among them that can begin a name. */
  bits: Uint8Array;
  openingIdeographs: string;
  /** Pairs of words that begin a name, as bits. */
  pairs: Uint32Array;
  /** Pairs of ideographs that begin a name, or of a digit and the ideograph after, each with what can follow, or {@link ANYTHING}: three in turn. */
  ideographs: number[];
  /** By symbol: the node that it leads to from the root, 0 for none, and the slots in which a name begins with it, as bits. */
  fromRoot: Uint16Array;
  inSlots: Uint8Array;
  /** Ideographs that are names by themselves. */
  alone: string;
  /** First letters and ideographs of names that stand in slots. */
  afterIdeograph: Set<number>;
  /** Tells the symbols of words and ideographs that follow a symbol, or a mark after it, at the beginning of names. */
  follow(symbol: number, tell: (next: number) => void): void;
}

export function readOpenings(
  { slots, ideographs }: Pick<MatchIndex, "slots" | "ideographs">,
  forms: Forms,
  { firstEdge, symbols, targets, roots }: Trie,
  { entryStart, flags }: Entries,
): Openings {
  const bits = new Uint8Array(0x10000);
  const pairs = new Uint32Array((PAIR_MASK + 1) / 32);
  const triples: number[] = [];
  const symbolCount = forms.lexeme.reduce((most, lexeme) => Math.max(most, lexeme), LEXEME) + 1;
  const inSlots = new Uint8Array(symbolCount);
  const fromRoot = new Uint16Array(symbolCount);

  const eachEdge = (node: number, tell: (symbol: number, target: number) => void) => {
    for (let edge = firstEdge[node]!; edge < firstEdge[node + 1]!; edge++) tell(symbols[edge]!, targets[edge]!);
  };
  /** The root of the names that stand in a slot, or 0 where numbers do. */
  const rootOf = (symbol: number) => {
    const slot = slots[symbol - SLOT]!;
    return slot.type === "names" ? roots[slot.root]! : 0;
  };

  /** Tells the ideographs that can follow at a node. */
  const tellIdeographs = (node: number, tell: (next: number) => void) =>
    eachEdge(node, (next) => {
      if (isIdeograph(next)) tell(next);
      else if (next >= SLOT && rootOf(next)) tellIdeographs(rootOf(next), tell);
      else if (next >= SLOT) NUMERALS.forEach(tell);
    });

  const isName = (node: number) => entryStart[node + 1]! > entryStart[node]!;
  const isWider = (node: number) =>
    flags.subarray(entryStart[node], entryStart[node + 1]).every((own) => (own & WIDER) !== 0);

  /** `after`: where the names of a slot lead that ends there, 0 for names by themselves. */
  const openPair = (first: number, second: number, node: number, after: number) => {
    const tell = (next: number) => void triples.push(first, second, next);
    tell(BREAK); // marks can always follow, also where nothing else can
    tellIdeographs(node, tell);
    if (!isName(node)) return;
    if (after) tellIdeographs(after, tell);
    if (!after || isName(after)) tell(isWider(after || node) ? ANYTHING_WIDER : ANYTHING);
  };

  const openSymbol = (symbol: number, node: number, after: number) => {
    bits[symbol]! |= BEFORE_WORD;
    openEdges(symbol, node, after);
    if (!isName(node)) return;
    if (after) openEdges(symbol, after, 0);
    if (!after || isName(after)) bits[symbol]! |= isWider(after || node) ? ALONE_WIDER : ALONE;
  };

  const openEdges = (symbol: number, node: number, after: number) =>
    eachEdge(node, (next, target) => {
      if (next >= SLOT) bits[symbol]! |= rootOf(next) ? BEFORE_NAME : BEFORE_NUMBER;
      // Initials are found by the word after them.
      else if (next === DOT && letterWords.has(symbol)) return;
      else if (next < LETTER && next !== ARTICLE) bits[symbol]! |= BEFORE_MARK | BEFORE_NAME;
      else if (!isIdeograph(symbol)) {
        const bit = pairBit(symbol, next);
        pairs[bit >> 5]! |= 1 << (bit & 31);
      } else if (isIdeograph(next)) openPair(symbol, next, target, after);
      else bits[symbol]! |= BEFORE_NAME;
    });

  const letterWords = singleLetters(forms);
  /** Symbols with which names in slots begin, or letters after numbers, and the nodes that they lead to, in turn. */
  const later: number[] = [];
  const followNumber = (node: number, after: number) =>
    eachEdge(node, (symbol, target) => {
      if (symbol === DOT) followInitial(target);
      else if (symbol < SLOT) {
        bits[symbol]! |= AFTER_NUMBER;
        if (letterWords.has(symbol)) later.push(symbol, target);
        if (isIdeograph(symbol)) openPair(ANY_DIGIT, symbol, target, after);
      } else if (rootOf(symbol)) followNumber(rootOf(symbol), target);
    });
  /** The word after all initials finds them. */
  const followInitial = (node: number) =>
    eachEdge(node, (symbol, target) => {
      if (symbol === DOT || letterWords.has(symbol)) followInitial(target);
      else bits[symbol]! |= AFTER_NUMBER;
    });

  const open = (root: number, after: number) =>
    eachEdge(root, (symbol, target) => {
      if (symbol < SLOT) {
        openSymbol(symbol, target, after);
        if (after) {
          later.push(symbol, target);
          if (isName(target)) later.push(symbol, after);
        } else if (letterWords.has(symbol)) followNumber(target, 0);
      } else if (after) return;
      else if (rootOf(symbol)) open(rootOf(symbol), target);
      else followNumber(target, 0);
    });
  open(roots[0]!, 0);

  slots.forEach((_, number) => {
    const root = rootOf(SLOT + number);
    // Beyond eight slots the last bit stands for all that follow.
    if (root) eachEdge(root, (symbol) => void (inSlots[symbol]! |= 1 << Math.min(number, MOST_SLOT_BITS - 1)));
  });
  eachEdge(roots[0]!, (symbol, target) => void (fromRoot[symbol] = target));
  const opens = new Uint8Array(forms.word.length);
  const afterIdeograph = new Set<number>();
  for (let form = 0; form < opens.length; form++) {
    const word = forms.word[form]!;
    const lexeme = forms.lexeme[form]!;
    // Nothing begins with the symbol 0, which stands for none.
    opens[form] = bits[word]! | bits[lexeme]!;
    if (inSlots[word]! | inSlots[lexeme]!) afterIdeograph.add(forms.letters[forms.letterStart[form]!]!);
  }
  let alone = "";
  let opening = "";
  for (let i = 0; i < ideographs.length; i++) {
    const symbol = ideographs.charCodeAt(i);
    if (inSlots[symbol]) afterIdeograph.add(symbol);
    if (bits[symbol]! & (ALONE | ALONE_WIDER)) alone += ideographs[i]!;
    if (bits[symbol]) opening += ideographs[i]!;
  }
  return {
    fromRoot,
    inSlots,
    opens,
    alone,
    bits,
    openingIdeographs: opening,
    pairs,
    ideographs: triples,
    afterIdeograph,
    follow(symbol, tell) {
      const tellEdges = (node: number) =>
        eachEdge(node, (next, target) => {
          tell(next);
          // Initials are found by the word after them.
          if (next < LETTER && !(next === DOT && letterWords.has(symbol))) tellEdges(target);
        });
      if (fromRoot[symbol]) tellEdges(fromRoot[symbol]!);
      for (let i = 0; i < later.length; i += 2) if (later[i] === symbol) tellEdges(later[i + 1]!);
    },
  };
}

/** Symbols of words of a single letter. */
function singleLetters({ word, lexeme, letterStart }: Forms): Set<number> {
  const symbols = new Set<number>();
  for (let form = 0; form < word.length; form++)
    if (letterStart[form]! + 1 === letterStart[form + 1]!) symbols.add(word[form]!).add(lexeme[form]!);
  return symbols;
}
