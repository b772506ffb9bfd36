/**
 * A second look at a place that passed the filter: whether a word stands there with which a name begins, and whether
 * the next word can follow it. Only then the walker reads on.
 */
import {
  AFTER_NUMBER,
  ALONE,
  ALONE_WIDER,
  BEFORE_MARK,
  BEFORE_NAME,
  BEFORE_NUMBER,
  BEFORE_WORD,
  pairBit,
} from "./openings.ts";
import type { Tables } from "./tables.ts";
import { LONGEST_GAP } from "./token.ts";
import {
  ARTICLE,
  BREAK,
  COLON,
  COMMA,
  DOT,
  EXPANDED,
  HYPHEN,
  IDEOGRAPH,
  IGNORED,
  LETTER,
  NEWLINE,
  SPACE,
  isDigit,
} from "./units.ts";
import type { Walker } from "./walk.ts";
import { WINDOW_LETTERS } from "./windows.ts";

export interface Look {
  begin(text: string, withWider: boolean): void;
  /** Years that the text names, at the beginnings of words. */
  years(): readonly number[];
  /** A word begins at `start`. */
  atWord(start: number): void;
  /** The window ends at `i`: the word begins four seen units back, after a mark. */
  atWindow(i: number): void;
  /** The letter at `i` counts as two, and the window is not to be trusted. */
  atOddWord(i: number): void;
  /** The ideograph at `i` follows what it may follow. */
  atPair(i: number, afterOther: boolean): void;
  /** What stands at `i` is no ideograph, but may follow the one before. */
  afterIdeograph(i: number): void;
}

/** Looks at places of one text after another. */
export function createLook({ fold, opens, word, lexeme, inSlots, pairs }: Tables, walker: Walker): Look {
  const { reader } = walker; // what is read here, the walker reads again
  let text = "";
  /** Openings that are wanted by themselves. */
  let alone = ALONE;
  let years: readonly number[] = [];
  /** Where the word that was looked at last begins: windows and odd letters tell of a word several times. */
  let done = -1;

  // Asked for a unit that a text does not have, an engine would give up its fast way for all that follows.
  const unit = (at: number) => (at >>> 0 < text.length ? fold[text.charCodeAt(at)]! : 0);

  function isLetter(at: number): boolean {
    const letter = unit(at);
    return (letter >= LETTER && letter < IDEOGRAPH) || letter === EXPANDED;
  }

  const isWordUnit = (at: number) => isLetter(at) || unit(at) === IGNORED;

  /** First seen unit of the word that ends before a position. */
  function wordBefore(end: number): number {
    let start = end;
    while (isWordUnit(start - 1)) start--;
    while (unit(start) === IGNORED) start++;
    return start;
  }

  function atWindow(i: number): void {
    let start = i;
    for (let seen = 1; seen < WINDOW_LETTERS;) if (unit(--start) !== IGNORED) seen++;
    let before = start - 1;
    while (before >= 0 && unit(before) === IGNORED) before--;
    // The window knows little of the unit before the word.
    if (before < 0 || !isLetter(before)) atWord(start);
  }

  function atOddWord(i: number): void {
    let start = i;
    // Not to the start of the word: it may be long, and each of its letters may be odd.
    for (let at = i, seen = 1; isWordUnit(--at);)
      if (unit(at) !== IGNORED) {
        if (++seen > WINDOW_LETTERS) return;
        start = at;
      }
    atWord(start);
  }

  function atWord(start: number): void {
    if (start === done) return; // a single letter may be told of after the odd word that follows it
    done = start;
    if (isDigit(unit(start))) takeYear(start);
    const form = reader.formAt(text, start);
    if (form < 0) return;
    const opening = opens[form]!;
    const end = reader.wordEnd();
    if (opening & AFTER_NUMBER) atNumberBefore(start);
    if (opening & alone || (opening & BEFORE_WORD && goesOn(form, end, opening))) walker.walk(start);
  }

  /** Four digits from 1900 to 2099 name a year. */
  function takeYear(start: number): void {
    let year = 0;
    for (let at = start; isDigit(unit(at)); at++) year = year * 10 + unit(at) - 48;
    if (year >= 1900 && year < 2100 && !years.includes(year)) years = [...years, year];
  }

  /** Whether a name that begins with a form can go on with what follows. Errs on the side of looking. */
  function goesOn(form: number, end: number, opening: number): boolean {
    // Most often one space and an unknown word follow, and that is all there is to know.
    if (unit(end) === SPACE && isPlainWord(end + 1)) {
      const next = reader.formAt(text, end + 1);
      if (next < 0) return false;
      if (word[next] !== ARTICLE) return isPairOf(form, opening, word[next]!, lexeme[next]!);
    }
    return goesOnWith(form, end, opening);
  }

  /** A letter stands there, and neither a digit nor an ideograph. */
  function isPlainWord(at: number): boolean {
    const letter = unit(at);
    return letter >= LETTER && letter < IDEOGRAPH && !isDigit(letter);
  }

  function goesOnWith(form: number, end: number, opening: number): boolean {
    let next = reader.read(text, end);
    if (next && (next.word === ARTICLE || (next.afterApostrophe && next.end === next.start + 1)))
      next = reader.read(text, next.end);
    if (!next) return false;
    if (opening & BEFORE_NUMBER && next.number >= 0) return true;
    if (next.word >= COMMA && next.word <= COLON) return (opening & (BEFORE_MARK | BEFORE_NAME)) !== 0;
    return isPairOf(form, opening, next.word, next.lexeme);
  }

  function isPairOf(form: number, opening: number, nextWord: number, nextLexeme: number): boolean {
    if (opening & BEFORE_NAME && ((nextWord && nextWord < LETTER) || inSlots[nextWord]! | inSlots[nextLexeme]!))
      return true;
    const first = word[form]!;
    const inflected = lexeme[form]!;
    return (
      isPair(first, nextWord) ||
      isPair(first, nextLexeme) ||
      isPair(inflected, nextWord) ||
      isPair(inflected, nextLexeme)
    );
  }

  function isPair(first: number, second: number): boolean {
    if (!first || !second) return false;
    const bit = pairBit(first, second);
    return (pairs[bit >> 5]! & (1 << (bit & 31))) !== 0;
  }

  function atPair(i: number, afterOther: boolean): void {
    if (afterOther) atNumberBefore(i);
    else walker.walk(before(i));
  }

  function afterIdeograph(i: number): void {
    if (unit(i) !== BREAK) walker.walk(before(i));
  }

  function before(i: number): number {
    let at = i - 1;
    while (at > 0 && unit(at) === IGNORED) at--;
    return at;
  }

  /** A number or a single letter before a word may begin the name: `2018 Qingdao summit`, `25-й саммит`. */
  function atNumberBefore(start: number): void {
    let end = start;
    while (end > 0 && start - end < LONGEST_GAP && isGap(unit(end - 1))) end--;
    const word = wordBefore(end);
    let number = word;
    while (number > 1 && unit(number - 1) === HYPHEN && isDigit(unit(number - 2))) number = wordBefore(number - 1);
    const isNumber = number < end && isDigit(unit(number));
    if (isNumber) walker.walk(number);
    if (end === word + 1 && (word > number || !isNumber)) walker.walk(word);
    if (end > 0 && unit(end - 1) === DOT) atInitialsBefore(end);
  }

  /** `V. I. Norov`, `12. Gipfel`: from each initial and number before a place a name may begin. */
  function atInitialsBefore(start: number): void {
    const initials: number[] = [];
    for (let at = start; at > 1 && initials.length < MOST_INITIALS;) {
      const word = wordBefore(at - 1);
      if (unit(at - 1) !== DOT || (word !== at - 2 && !isDigit(unit(word)))) break;
      at = word;
      initials.push(at);
      while (at > 0 && isGap(unit(at - 1))) at--;
    }
    for (const initial of initials.toReversed()) walker.walk(initial);
  }
  return {
    begin(newText, withWider) {
      text = newText;
      alone = withWider ? ALONE | ALONE_WIDER : ALONE;
      done = -1;
      years = [];
    },
    years: () => years,
    atWord,
    atWindow,
    atOddWord,
    atPair,
    afterIdeograph,
  };
}

const MOST_INITIALS = 3;

const isGap = (unit: number) => (unit > BREAK && unit < COMMA) || unit === NEWLINE;
