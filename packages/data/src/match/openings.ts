/** Which words and ideographs can begin a name, and what may follow them: read off the trie's first two levels. */
import type { Entries, Forms, Trie } from "./tables.ts";
import type { MatchIndex } from "./types.ts";
import { ARTICLE, DOT, LETTER, LEXEME, SLOT, isIdeograph } from "./units.ts";

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

export const MOST_SLOT_BITS = 8;
const PAIR_MASK = 0x3ffff;

/** Bit of a pair of symbols in {@link Openings.pairs}. */
export const pairBit = (first: number, second: number) =>
  (Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b) >>> 14) & PAIR_MASK;

export interface Openings {
  /** By form. */
  opens: Uint8Array;
  /** By symbol, and the ideographs among them that can begin a name. */
  bits: Uint8Array;
  openingIdeographs: string;
  /** Pairs of words that begin a name, as bits. */
  pairs: Uint32Array;
  /** Ideographs that begin a name, the first and the second in turn. */
  ideographPairs: number[];
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
  { entryStart }: Entries,
): Openings {
  const bits = new Uint8Array(0x10000);
  const pairs = new Uint32Array((PAIR_MASK + 1) / 32);
  const ideographPairs: number[] = [];
  const symbolCount = forms.lexeme.reduce((most, lexeme) => Math.max(most, lexeme), LEXEME) + 1;
  const inSlots = new Uint8Array(symbolCount);
  const fromRoot = new Uint16Array(symbolCount);

  const openSymbol = (symbol: number, node: number) => {
    let own = BEFORE_WORD;
    if (entryStart[node + 1]! > entryStart[node]!) own |= ALONE;
    const isFromIdeograph = isIdeograph(symbol);
    for (let edge = firstEdge[node]!; edge < firstEdge[node + 1]!; edge++) {
      const next = symbols[edge]!;
      if (next >= SLOT) own |= slots[next - SLOT]!.type === "names" ? BEFORE_NAME : BEFORE_NUMBER;
      // Initials are found by the word after them.
      else if (next === DOT && letterWords.has(symbol)) continue;
      else if (next < LETTER && next !== ARTICLE) own |= BEFORE_MARK | BEFORE_NAME;
      else if (isFromIdeograph && isIdeograph(next)) ideographPairs.push(symbol, next);
      else if (isFromIdeograph) own |= BEFORE_NAME;
      else {
        const bit = pairBit(symbol, next);
        pairs[bit >> 5]! |= 1 << (bit & 31);
      }
    }
    bits[symbol]! |= own;
  };

  const letterWords = singleLetters(forms);
  const followNumber = (node: number) => {
    for (let edge = firstEdge[node]!; edge < firstEdge[node + 1]!; edge++) {
      const symbol = symbols[edge]!;
      if (symbol === DOT) followInitial(targets[edge]!);
      else if (symbol < SLOT) bits[symbol]! |= AFTER_NUMBER;
      else {
        const slot = slots[symbol - SLOT]!;
        if (slot.type === "names") followNumber(roots[slot.root]!);
      }
    }
  };
  /** The word after all initials finds them. */
  const followInitial = (node: number) => {
    for (let edge = firstEdge[node]!; edge < firstEdge[node + 1]!; edge++) {
      const symbol = symbols[edge]!;
      if (symbol === DOT || letterWords.has(symbol)) followInitial(targets[edge]!);
      else bits[symbol]! |= AFTER_NUMBER;
    }
  };

  /** Symbols with which names in slots begin, and the nodes that they lead to, in turn. */
  const fromSlots: number[] = [];
  const open = (root: number, isMain: boolean) => {
    for (let edge = firstEdge[root]!; edge < firstEdge[root + 1]!; edge++) {
      const symbol = symbols[edge]!;
      if (symbol < SLOT) {
        openSymbol(symbol, targets[edge]!);
        if (!isMain) fromSlots.push(symbol, targets[edge]!);
        if (isMain && letterWords.has(symbol)) followNumber(targets[edge]!);
      } else if (isMain) {
        const slot = slots[symbol - SLOT]!;
        if (slot.type === "names") open(roots[slot.root]!, false);
        else followNumber(targets[edge]!);
      }
    }
  };
  open(roots[0]!, true);

  slots.forEach((slot, number) => {
    if (slot.type !== "names") return;
    const root = roots[slot.root]!;
    // Beyond eight slots the last bit stands for all that follow.
    const bit = 1 << Math.min(number, MOST_SLOT_BITS - 1);
    for (let edge = firstEdge[root]!; edge < firstEdge[root + 1]!; edge++) inSlots[symbols[edge]!]! |= bit;
  });
  for (let edge = firstEdge[roots[0]!]!; edge < firstEdge[roots[0]! + 1]!; edge++)
    fromRoot[symbols[edge]!] = targets[edge]!;
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
    if (bits[symbol]! & ALONE) alone += ideographs[i]!;
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
    ideographPairs,
    afterIdeograph,
    follow(symbol, tell) {
      const tellEdges = (node: number) => {
        for (let edge = firstEdge[node]!; edge < firstEdge[node + 1]!; edge++) {
          tell(symbols[edge]!);
          if (symbols[edge]! < LETTER) tellEdges(targets[edge]!);
        }
      };
      if (fromRoot[symbol]) tellEdges(fromRoot[symbol]!);
      for (let i = 0; i < fromSlots.length; i += 2) if (fromSlots[i] === symbol) tellEdges(fromSlots[i + 1]!);
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
