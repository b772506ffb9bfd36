/** Reads one token at a place of the text: a word, an ideograph, a number or a mark. Used where a name may go on. */
import type { Tables } from "./tables.ts";
import {
  AND,
  APOSTROPHE,
  BREAK,
  CLOSE,
  COLON,
  COMMA,
  DOT,
  EXPANDED,
  HYPHEN,
  IDEOGRAPH,
  IGNORED,
  LETTER,
  NEWLINE,
  OPEN,
  OTHER_IDEOGRAPH,
  PLUS,
  SLASH,
  hashPlace,
  hashStep,
  isDigit,
} from "./units.ts";

export interface Token {
  /** Symbol as written, 0 if the word stands in no name. */
  word: number;
  /** Symbol of the inflected word and the cases that the form can be, or 0. */
  lexeme: number;
  mask: number;
  start: number;
  end: number;
  /** Value if it is a number, else -1. */
  number: number;
  /** End of the number, which may be further than the token's (`25-й`, 二十五). */
  numberEnd: number;
  /** Whether an apostrophe stands before it. */
  afterApostrophe: boolean;
}

/** Between the words of a name stand at most this many units of white space, quotation marks and dashes. */
const LONGEST_GAP = 64;

/** The form with this hash and these letters, or -1. */
export function formAt(tables: Tables, text: string, start: number, end: number, hash: number): number {
  const { places, shift, hashes } = tables;
  for (let place = hashPlace(hash, shift); places[place]; place = (place + 1) & (places.length - 1)) {
    const form = places[place]! - 1;
    if (hashes[form] === hash && hasLetters(tables, form, text, start, end)) return form;
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

/** Length of a gap at `at` between two words, or -1 if a name cannot go on across it. */
function gapEnd({ fold }: Tables, text: string, at: number): number {
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

const CHINESE_DIGITS = "〇一二三四五六七八九";
const CHINESE_NUMBER = /([一二三四五六七八九]?)十([一二三四五六七八九]?)|[〇零一二三四五六七八九]{1,4}/y;
const isChineseNumeral = (unit: number) =>
  unit === 0x5341 || unit === 0x96f6 || CHINESE_DIGITS.includes(String.fromCharCode(unit));

/** Value of a Chinese number from 0 to 99, or of digits written one by one (二〇二一), and its end; -1 if there is none. */
export function readChineseNumber(text: string, start: number): { value: number; end: number } {
  if (!isChineseNumeral(text.charCodeAt(start))) return NO_NUMBER;
  CHINESE_NUMBER.lastIndex = start;
  const [found = "", tens, ones] = CHINESE_NUMBER.exec(text) ?? [];
  const digits = (of: string) =>
    [...of].reduce((value, digit) => value * 10 + Math.max(0, CHINESE_DIGITS.indexOf(digit)), 0);
  const value = tens === undefined ? digits(found) : (tens ? digits(tens) : 1) * 10 + digits(ones ?? "");
  return { value, end: start + found.length };
}

const NO_NUMBER = { value: -1, end: -1 };

const CYRILLIC = 0x430;

/** `25-й`, `25-го`: the end of the ordinal ending after digits, or `at` if there is none. */
function ordinalEnd({ fold }: Tables, text: string, at: number): number {
  if (fold[text.charCodeAt(at)] !== HYPHEN) return at;
  let end = at + 1;
  while (end < text.length && fold[text.charCodeAt(end)]! >= CYRILLIC && fold[text.charCodeAt(end)]! < IDEOGRAPH) end++;
  return end > at + 1 && end <= at + 4 ? end : at;
}

/** The token that follows position `at`, or `undefined` where a name must end. */
export function tokenAt(tables: Tables, text: string, at: number): Token | undefined {
  const { fold } = tables;
  const start = gapEnd(tables, text, at);
  if (start < 0 || start >= text.length) return undefined;
  const token: Token = {
    word: 0,
    lexeme: 0,
    mask: 0,
    start,
    end: start + 1,
    number: -1,
    numberEnd: start,
    afterApostrophe: start > at && fold[text.charCodeAt(start - 1)] === APOSTROPHE,
  };
  const first = fold[text.charCodeAt(start)]!;
  if (first >= IDEOGRAPH || first === OTHER_IDEOGRAPH) {
    token.word = first === OTHER_IDEOGRAPH ? 0 : first;
    const number = readChineseNumber(text, start);
    token.number = number.value;
    token.numberEnd = number.end;
    return token;
  }
  if (first < LETTER && first !== EXPANDED) {
    token.word = isMark(first) ? first : 0;
    return token.word ? token : undefined;
  }
  readWord(tables, text, token);
  return token;
}

const isMark = (unit: number) =>
  unit === COMMA ||
  unit === DOT ||
  unit === PLUS ||
  unit === AND ||
  unit === SLASH ||
  unit === OPEN ||
  unit === CLOSE ||
  unit === COLON;

function readWord(tables: Tables, text: string, token: Token): void {
  const { fold, expand } = tables;
  let hash = 0;
  let end = token.start;
  let value = 0;
  let digits = 0;
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    const letter = fold[unit]!;
    if (letter >= IDEOGRAPH || (letter < LETTER && letter !== IGNORED && letter !== EXPANDED)) break;
    if (letter === IGNORED) continue;
    if (letter === EXPANDED) for (const part of expand.get(unit)!) hash = hashStep(hash, part);
    else hash = hashStep(hash, letter);
    if (digits >= 0 && isDigit(letter) && digits < 6) ((value = value * 10 + letter - 48), digits++);
    else if (digits > 0) ((token.numberEnd = -end), (digits = -digits));
    else if (digits === 0) digits = -9;
  }
  token.end = end;
  if (digits > 0) setNumber(token, value, ordinalEnd(tables, text, end));
  else if (digits < 0 && digits > -9 && isEnglishOrdinal(fold, text, -token.numberEnd, end))
    setNumber(token, value, end);
  const form = formAt(tables, text, token.start, end, hash);
  if (form < 0) return;
  token.word = tables.word[form]!;
  token.lexeme = tables.lexeme[form]!;
  token.mask = tables.mask[form]!;
}

function setNumber(token: Token, value: number, end: number): void {
  token.number = value;
  token.numberEnd = end;
}

const ENGLISH_ORDINALS = ["st", "nd", "rd", "th"];

function isEnglishOrdinal(fold: Uint16Array, text: string, start: number, end: number): boolean {
  if (end - start !== 2) return false;
  return ENGLISH_ORDINALS.includes(
    String.fromCharCode(fold[text.charCodeAt(start)]!, fold[text.charCodeAt(start + 1)]!),
  );
}
