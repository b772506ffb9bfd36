/**
 * The filter that most positions of a text never pass. Every unit has a weight; the weights of the last five units,
 * each moved seven bits on by the next, are the window. A bit table knows the windows with which a name can begin: the
 * mark before it and its first four letters, or a short word with what follows. A second table knows the two units
 * after them. Names that begin with a word of a single letter are found at their second word. Ideographs are asked in
 * pairs. The tables err only on the side of looking.
 */
import {
  AFTER_NUMBER,
  ALONE,
  ALONE_WIDER,
  ANYTHING,
  ANYTHING_WIDER,
  BEFORE_MARK,
  BEFORE_NAME,
  BEFORE_NUMBER,
  type Openings,
} from "./openings.ts";
import { NUMERALS } from "./chinese-number.ts";
import type { Forms, Tables } from "./tables.ts";
import type { MatchIndex } from "./types.ts";
import { EXPANDED, IDEOGRAPH, IDEOGRAPH_END, IGNORED, LETTER, LEXEME, isDigit } from "./units.ts";

/** Classes of units: letters share one only where a text hardly ever has both. */
const OUTSIDE = 0;
const DIGIT = 61;
/** A letter that counts as two: what it does to the window is not worth knowing, so the word is looked at. */
const ODD_LETTER = 62;
const UNSEEN = 63;
/** Classes of ideographs start here. */
const IDEOGRAPH_CLASS = 64;

/** Units of a word that the window holds. */
export const WINDOW_LETTERS = 4;
/** Bits that a unit moves on when the next comes; five units fill the window. */
export const WINDOW_SHIFT = 7;

/** Units in a window: a mark and four letters. */
export const WINDOW_UNITS = WINDOW_LETTERS + 1;

/** In weights: units that the pass over letters must stop at, and those that the pass over ideographs must stop at. */
export const NO_LETTER_BIT = 5;
export const NO_IDEOGRAPH_BIT = 6;
export const NO_LETTER = 1 << NO_LETTER_BIT;
export const NO_IDEOGRAPH = 1 << NO_IDEOGRAPH_BIT;
const FLAGS = NO_LETTER | NO_IDEOGRAPH;

/** Bit tables of 2^19, 2^18 and 2^17 bits. The upper bits of a window choose. */
export const TABLE_SHIFT = 18;
export const SMALL_SHIFT = 19;
export const PAIR_SHIFT = 20;
const tableOf = (shift: number) => new Int32Array(2 ** (32 - shift));
/** The lowest bit says whether a window is in a table; the others say nothing. */
export const bit = (table: Int32Array, shift: number, window: number) => table[window >>> shift]! >>> window;
export const has = (table: Int32Array, shift: number, window: number) => (bit(table, shift, window) & 1) === 1;
const addTo = (table: Int32Array, shift: number, window: number) =>
  void (table[window >>> shift]! |= 1 << (window & 31));

/** A window together with the two units after it. */
export const deeper = (window: number, fifth: number, sixth: number) =>
  Math.imul(window ^ Math.imul((fifth << WINDOW_SHIFT) ^ sixth, 0x85ebca6b), 0x9e3779b1);

/** The lowest bit says whether a name that begins with a pair of units can go on with the next one. */
export const pairGoesOn = (deepWindows: Int32Array, pair: number, next: number, wider: number) =>
  bit(deepWindows, SMALL_SHIFT, pair) |
  (bit(deepWindows, SMALL_SHIFT, ~pair) & wider) |
  bit(deepWindows, SMALL_SHIFT, deeper(pair, next, 0)) |
  ~(next >>> NO_LETTER_BIT) |
  (next >>> NO_IDEOGRAPH_BIT);

/** Of a class; 0 for marks. Well mixed, for all tables take bits of it as they are. */
function weightOf(own: number): number {
  if (own === OUTSIDE) return 0;
  let mixed = Math.imul(own, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
  mixed ^= mixed >>> 13;
  const flags = (own >= ODD_LETTER ? NO_LETTER : 0) | (own < IDEOGRAPH_CLASS ? NO_IDEOGRAPH : 0);
  return (mixed & ~FLAGS) | flags;
}

export const UNSEEN_WEIGHT = weightOf(UNSEEN);
export const ODD_WEIGHT = weightOf(ODD_LETTER);
const DIGIT_WEIGHT = weightOf(DIGIT);

/** What a letter after a window can weigh. */
const LETTER_WEIGHTS = Array.from({ length: ODD_LETTER }, (_, at) => weightOf(at + 1));
const ANY_WEIGHTS = [0, ...LETTER_WEIGHTS];

const LATIN = 97;
const CYRILLIC = 0x430;
/** Letters up to here have classes of their own; those of scripts further up share one. */
const TOLD_APART = 0x980;
const FURTHER_UP = 1;

function classOf(letter: number): number {
  if (isDigit(letter)) return DIGIT;
  if (letter >= LATIN && letter < LATIN + 26) return letter - LATIN + 1;
  if (letter >= CYRILLIC && letter < CYRILLIC + 32) return letter - CYRILLIC + 27;
  return letter < TOLD_APART ? (letter % 58) + 1 : FURTHER_UP;
}

function classOfUnit(letter: number): number {
  if (letter >= LETTER) return classOf(letter);
  if (letter === IGNORED) return UNSEEN;
  return letter === EXPANDED ? ODD_LETTER : OUTSIDE;
}

const weightOfIdeograph = (symbol: number) => weightOf(symbol - IDEOGRAPH + IDEOGRAPH_CLASS + 1);

/** Weight of every UTF-16 unit. Ideographs that stand in no name weigh the same. */
export function loadWeights(
  fold: Uint16Array,
  { ideographs, variants }: Pick<MatchIndex, "ideographs" | "variants">,
): Int32Array {
  const weights = new Int32Array(fold.length);
  const byClass = Int32Array.from({ length: IDEOGRAPH_CLASS }, (_, own) => weightOf(own));
  const tell = (from: number, to: number) => {
    for (let unit = from; unit < to; unit++) if (fold[unit]) weights[unit] = byClass[classOfUnit(fold[unit]!)]!;
  };
  tell(0, IDEOGRAPH);
  tell(0xac00, fold.length);
  weights.fill(byClass[FURTHER_UP]!, IDEOGRAPH_END, 0xac00);
  weights.fill(weightOf(IDEOGRAPH_CLASS), IDEOGRAPH, IDEOGRAPH_END);
  for (let i = 0; i < ideographs.length; i++)
    weights[ideographs.charCodeAt(i)] = weightOfIdeograph(ideographs.charCodeAt(i));
  for (let i = 0; i < variants.length; i += 2)
    weights[variants.charCodeAt(i)] = weightOfIdeograph(variants.charCodeAt(i + 1));
  return weights;
}

/** What may follow a word without being one of the words that its names go on with: articles, and a possessive. */
const BETWEEN = ["the", "a", "an", "s"];

/** After these, anything may follow. */
const WILD = ALONE | ALONE_WIDER | AFTER_NUMBER | BEFORE_MARK | BEFORE_NUMBER | BEFORE_NAME;

/**
 * The bit tables: windows with which a name can begin; those after which anything may follow, and the others with the two
 * units after them; and pairs of an ideograph with what may follow it.
 */
export function loadWindows(
  forms: Forms,
  openings: Openings,
  weights: Int32Array,
): Pick<Tables, "windows" | "deepWindows" | "pairWindows"> {
  const windows = tableOf(TABLE_SHIFT);
  const deepWindows = tableOf(SMALL_SHIFT);
  const addOpen = (window: number) => {
    addTo(windows, TABLE_SHIFT, window);
    addTo(deepWindows, SMALL_SHIFT, window);
  };
  // Years.
  addOpen(
    [DIGIT_WEIGHT, DIGIT_WEIGHT, DIGIT_WEIGHT, DIGIT_WEIGHT].reduce((window, own) => (window << WINDOW_SHIFT) ^ own),
  );
  const { letters, letterStart } = forms;
  const { opens } = openings;
  const tellNext = beginnings(forms, openings, weights);
  for (let form = 0; form < opens.length; form++) {
    const opening = opens[form]!;
    if (!opening) continue;
    const start = letterStart[form]!;
    const length = letterStart[form + 1]! - start;
    // A folded letter is its own fold.
    const weight = (at: number) => (at < length ? weights[letters[start + at]!]! : 0);
    const upTo = (count: number) => {
      let window = 0;
      for (let at = 0; at < count; at++) window = (window << WINDOW_SHIFT) ^ weight(at);
      return window;
    };
    const window = upTo(WINDOW_LETTERS);
    const isWild = (opening & WILD) !== 0;
    if (length > WINDOW_LETTERS) {
      addTo(windows, TABLE_SHIFT, window);
      addTo(deepWindows, SMALL_SHIFT, deeper(window, weight(4), weight(5)));
    } else if (length > 2) {
      if (isWild) addOpen(window);
      else {
        addTo(windows, TABLE_SHIFT, window);
        tellNext(form, (first, second) =>
          addTo(deepWindows, SMALL_SHIFT, length === 4 ? deeper(window, 0, first) : deeper(window, first, second)),
        );
      }
    } else if (length === 2) {
      const open = (weightAfter: number) => addOpen((upTo(3) << WINDOW_SHIFT) ^ weightAfter);
      open(0);
      if (isWild) LETTER_WEIGHTS.forEach(open);
      else tellNext(form, open);
    } else if (opening & (ALONE | ALONE_WIDER | AFTER_NUMBER | BEFORE_MARK)) {
      // After a single letter anything may come; where that only begins longer names, the word after it finds them,
      // unless that word is a single letter as well. A mark after it is hardly followed by more than a letter or a mark.
      const open = (first: number, second: number) =>
        addOpen((((upTo(2) << WINDOW_SHIFT) ^ first) << WINDOW_SHIFT) ^ second);
      const seconds = opening & (ALONE | ALONE_WIDER) ? ANY_WEIGHTS : [0, DIGIT_WEIGHT];
      for (const first of ANY_WEIGHTS) for (const second of first ? seconds : ANY_WEIGHTS) open(first, second);
      tellNext(form, open);
    }
  }
  const pairWindows = tableOf(PAIR_SHIFT);
  addIdeographs(openings, weights, (first, second, third = ANYTHING) => {
    const pair = (first << WINDOW_SHIFT) ^ second;
    addTo(pairWindows, PAIR_SHIFT, pair);
    const deep = third === ANYTHING ? pair : third === ANYTHING_WIDER ? ~pair : deeper(pair, third, 0);
    addTo(deepWindows, SMALL_SHIFT, deep);
  });
  return { windows, deepWindows, pairWindows };
}

/** What tells the weights of the first two units that can follow a form and one mark, second marks and what may stand between included. */
function beginnings({ word, lexeme, letters, letterStart }: Forms, openings: Openings, weights: Int32Array) {
  /** By symbol: the first of its forms + 1; and of each form, as a word and as a lexeme, the next one. */
  const firstForm = new Uint16Array(0x10000);
  const nextByWord = new Uint16Array(word.length);
  const nextByLexeme = new Uint16Array(word.length);
  for (let form = 0; form < word.length; form++) {
    nextByWord[form] = firstForm[word[form]!]!;
    firstForm[word[form]!] = form + 1;
    nextByLexeme[form] = firstForm[lexeme[form]!]!;
    firstForm[lexeme[form]!] = form + 1;
  }
  return (form: number, tell: (first: number, second: number) => void): void => {
    const tellSymbol = (symbol: number) => {
      const next = symbol >= LEXEME ? nextByLexeme : nextByWord;
      for (let at = firstForm[symbol]!; at; at = next[at - 1]!) {
        const start = letterStart[at - 1]!;
        tell(weights[letters[start]!]!, start + 1 < letterStart[at]! ? weights[letters[start + 1]!]! : 0);
      }
    };
    for (const between of BETWEEN) tell(weights[between.charCodeAt(0)]!, weights[between.charCodeAt(1)] ?? 0);
    for (const weight of ANY_WEIGHTS) tell(0, weight);
    tell(ODD_WEIGHT, 0); // of what follows a strange unit the window knows nothing
    openings.follow(word[form]!, tellSymbol);
    openings.follow(lexeme[form]!, tellSymbol);
  };
}

function addIdeographs(
  { bits, openingIdeographs, ideographs, afterIdeograph }: Openings,
  weights: Int32Array,
  add: (first: number, second: number, third?: number) => void,
): void {
  for (let i = 0; i < ideographs.length; i += 3) {
    const [first, second] = [weights[ideographs[i]!]!, weights[ideographs[i + 1]!]!];
    const third = ideographs[i + 2]!;
    add(first, second, weights[third] ?? third);
    add(first, 0, second); // a line may be broken after the first ideograph
  }
  for (let i = 0; i < openingIdeographs.length; i++) {
    const symbol = openingIdeographs.charCodeAt(i);
    const opening = bits[symbol]!;
    const own = weights[symbol]!;
    if (opening & AFTER_NUMBER) for (const before of ANY_WEIGHTS) if (before !== DIGIT_WEIGHT) add(before, own);
    if (opening & BEFORE_NUMBER) {
      add(own, DIGIT_WEIGHT);
      for (const numeral of NUMERALS) add(own, weights[numeral]!);
    }
    if (opening & BEFORE_MARK) add(own, 0);
    if (!(opening & BEFORE_NAME)) continue;
    add(own, 0, 0);
    // A word in letters or digits, or a name that stands in a slot.
    for (const weight of LETTER_WEIGHTS) add(own, weight);
    for (const next of afterIdeograph) {
      add(own, weights[next]!);
      add(own, 0, weights[next]!);
    }
  }
}
