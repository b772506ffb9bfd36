/** Reads one token at a place of the text: a word, an ideograph, a number or a mark. Used where a name may go on. */
import { readChineseNumber } from "./chinese-number.ts";
import type { Tables } from "./tables.ts";
import {
  APOSTROPHE,
  BREAK,
  COLON,
  COMMA,
  EXPANDED,
  HYPHEN,
  IDEOGRAPH,
  IGNORED,
  LETTER,
  NEWLINE,
  OTHER_IDEOGRAPH,
  hashPlace,
  hashStep,
  isDigit,
} from "./units.ts";

/** The form with this hash, or -1; if `end` is given, only one with the letters from `start` to there. */
function formWith(tables: Tables, hash: number, text: string, start: number, end: number): number {
  const { places, shift, hashes } = tables;
  for (let place = hashPlace(hash, shift); places[place]; place = (place + 1) & (places.length - 1)) {
    const form = places[place]! - 1;
    if (hashes[form] === hash && (!end || hasLetters(tables, form, text, start, end))) return form;
  }
  return -1;
}

/** Whether the units from `start` to `end` are the letters of the form, and not only have its hash. */
function hasLetters(
  { fold, expand, letters, letterStart }: Tables,
  form: number,
  text: string,
  start: number,
  end: number,
): boolean {
  let at = letterStart[form]!;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    const letter = fold[unit]!;
    if (letter === IGNORED) continue;
    if (letter === EXPANDED) {
      for (const part of expand.get(unit)!) if (letters[at++] !== part) return false;
    } else if (letters[at++] !== letter) return false;
  }
  return at === letterStart[form + 1];
}

/** Between the words of a name stand at most this many units of white space, quotation marks and dashes. */
export const LONGEST_GAP = 64;

/** Where the next token begins after a gap at `at`, or -1 if a name cannot go on across it. */
function gapEnd(fold: Uint16Array, text: string, at: number): number {
  let newlines = 0;
  const last = Math.min(text.length, at + LONGEST_GAP);
  for (let i = at; i < last; i++) {
    const unit = fold[text.charCodeAt(i)]!;
    if (unit === NEWLINE) {
      if (++newlines > 1) return -1;
    } else if (unit > APOSTROPHE || unit === BREAK) return i;
  }
  return -1;
}

const CYRILLIC = 0x430;

/** `25-й`, `25-го`: the end of the ordinal ending after digits, or `at` if there is none. */
function ordinalEnd(fold: Uint16Array, text: string, at: number): number {
  if (fold[text.charCodeAt(at)] !== HYPHEN) return at;
  let end = at + 1;
  while (end < text.length && fold[text.charCodeAt(end)]! >= CYRILLIC && fold[text.charCodeAt(end)]! < IDEOGRAPH) end++;
  return end > at + 1 && end <= at + 4 ? end : at;
}

const ENGLISH_ORDINALS = ["st", "nd", "rd", "th"];
const MOST_DIGITS = 6;

/** How many tokens are remembered, and how many words with their hashes. */
const REMEMBERED = 64;
const HASHED = 16;
const MOST_UNITS = 2 ** 30;

/** Where a row of a hashed word has its place among all units, its end and its hash. */
const WORD_END = 1;
const WORD_HASH = 2;
const WORD_ROW = 4;

/** What stands at a place, or that a name must end there. */
export class Token {
  /** The place after which it was read, among the units of all texts. */
  at = -1;
  isThere = false;
  /** Symbol as written, 0 if the word stands in no name. */
  word = 0;
  /** Symbol of the inflected word and the cases that the form can be, or 0. */
  lexeme = 0;
  mask = 0;
  start = 0;
  end = 0;
  /** Value if it is a number, else -1. */
  number = -1;
  /** End of the number, which may be further than the token's (`25-й`, 二十五). */
  numberEnd = 0;
  /** Whether it is a word after an apostrophe. */
  afterApostrophe = false;
}

export interface TokenReader {
  /** Forgets what was read of another text: positions are remembered as if the texts stood one after another. */
  begin(text: string): void;
  /** The token after position `at`, good until some more are read; none where a name must end. */
  read(text: string, at: number): Token | undefined;
  /** The form with the hash of the word at `start`, or -1; whether it has its letters, {@link read} tells. */
  formAt(text: string, start: number): number;
  /** The end of that word. */
  wordEnd(): number;
}

/** Reads tokens into a few that are used again and again: walking on allocates nothing. */
export function createTokenReader(tables: Tables): TokenReader {
  const { fold, expand, word, lexeme, mask } = tables;
  /** Where the text and the next one begin among all units so far. */
  let base = 0;
  let next = 0;
  const memory = Array.from({ length: REMEMBERED }, () => new Token());
  /** Words that were hashed last, by their starts. */
  const words = new Int32Array(HASHED * WORD_ROW).fill(-1);
  /** Row of the word that was hashed last. */
  let last = 0;

  function begin(text: string): void {
    base = next;
    next += text.length + 1;
    if (next < MOST_UNITS) return;
    for (const token of memory) token.at = -1;
    words.fill(-1);
    base = 0;
    next = text.length + 1;
  }

  // Several names ask at one place.
  function read(text: string, at: number): Token | undefined {
    const token = memory[at & (REMEMBERED - 1)]!;
    if (token.at !== base + at) {
      token.at = base + at;
      token.isThere = readNew(token, text, at);
    }
    return token.isThere ? token : undefined;
  }

  function readNew(token: Token, text: string, at: number): boolean {
    const start = gapEnd(fold, text, at);
    if (start < 0) return false;
    token.word = token.lexeme = token.mask = 0;
    token.number = -1;
    token.start = start;
    token.end = start + 1;
    const first = fold[text.charCodeAt(start)]!;
    token.afterApostrophe = first >= LETTER && start > at && fold[text.charCodeAt(start - 1)] === APOSTROPHE;
    if (first >= IDEOGRAPH) readIdeograph(token, text, first);
    else if (first >= LETTER || first === EXPANDED) readWord(token, text);
    else if (first >= COMMA && first <= COLON) token.word = first;
    else if (first === OTHER_IDEOGRAPH) readIdeograph(token, text, 0);
    else return false;
    return true;
  }

  function readWord(token: Token, text: string): void {
    const { start } = token;
    hashWord(text, start);
    const end = words[last + WORD_END]!;
    token.end = end;
    if (isDigit(fold[text.charCodeAt(start)]!)) readNumber(token, fold, text);
    const form = formWith(tables, words[last + WORD_HASH]!, text, start, end);
    if (form < 0) return;
    token.word = word[form]!;
    token.lexeme = lexeme[form]!;
    token.mask = mask[form]!;
  }

  function hashWord(text: string, start: number): void {
    last = (start & (HASHED - 1)) * WORD_ROW;
    if (words[last] === base + start) return;
    let hash = 0;
    let end = start;
    for (; end < text.length; end++) {
      const unit = text.charCodeAt(end);
      const letter = fold[unit]!;
      if (letter >= LETTER) {
        if (letter >= IDEOGRAPH) break;
        hash = hashStep(hash, letter);
      } else if (letter === EXPANDED) {
        for (const part of expand.get(unit)!) hash = hashStep(hash, part);
      } else if (letter !== IGNORED) break;
    }
    words[last] = base + start;
    words[last + WORD_END] = end;
    words[last + WORD_HASH] = hash;
  }

  return {
    begin,
    read,
    formAt(text, start) {
      hashWord(text, start);
      return formWith(tables, words[last + WORD_HASH]!, text, start, 0);
    },
    wordEnd: () => words[last + WORD_END]!,
  };
}

function readIdeograph(token: Token, text: string, symbol: number): void {
  token.word = symbol;
  token.numberEnd = token.start;
  const number = readChineseNumber(text, token.start);
  if (!number) return;
  token.number = number.value;
  token.numberEnd = number.end;
}

function readNumber(token: Token, fold: Uint16Array, text: string): void {
  const { start, end } = token;
  let value = 0;
  let at = start;
  for (; at < end && at - start < MOST_DIGITS && isDigit(fold[text.charCodeAt(at)]!); at++)
    value = value * 10 + fold[text.charCodeAt(at)]! - 48;
  const isOrdinal =
    at === end - 2 &&
    ENGLISH_ORDINALS.includes(String.fromCharCode(fold[text.charCodeAt(at)]!, fold[text.charCodeAt(at + 1)]!));
  if (at < end && !isOrdinal) return;
  token.number = value;
  token.numberEnd = isOrdinal ? end : ordinalEnd(fold, text, end);
}
