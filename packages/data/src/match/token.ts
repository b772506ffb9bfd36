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

/** A form with this hash, or -1. */
export function formWith({ places, shift, hashes }: Tables, hash: number): number {
  for (let place = hashPlace(hash, shift); places[place]; place = (place + 1) & (places.length - 1))
    if (hashes[places[place]! - 1] === hash) return places[place]! - 1;
  return -1;
}

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

/** How many tokens are remembered, and in how many numbers each. */
const REMEMBERED = 64;
const FIELDS = 10;
const HINTS = 16;
const MOST_UNITS = 2 ** 30;

/** One token at a time, in fields: walking on allocates nothing. */
export class TokenReader {
  /** Symbol as written, 0 if the word stands in no name. */
  word = 0;
  /** Symbol of the inflected word and the cases that the form can be, or 0. */
  lexeme = 0;
  mask = 0;
  /** Number of the form among all, or -1. */
  form = -1;
  start = 0;
  end = 0;
  /** Value if it is a number, else -1. */
  number = -1;
  /** End of the number, which may be further than the token's (`25-й`, 二十五). */
  numberEnd = 0;
  /** Whether it is a word after an apostrophe. */
  afterApostrophe = false;
  private readonly tables: Tables;
  /** Where the text and the next one begin among all units so far. */
  private base = 0;
  private next = 0;
  private readonly memory = new Int32Array(REMEMBERED * FIELDS).fill(-1);

  /** Hash and end of the word that was hashed last, and those of the last words, by their starts. */
  hash = 0;
  hashEnd = 0;
  private readonly hints = new Int32Array(HINTS * 4).fill(-1);

  constructor(tables: Tables) {
    this.tables = tables;
  }

  /** Forgets what was read of another text: positions are remembered as if the texts stood one after another. */
  begin(text: string): void {
    this.base = this.next;
    this.next += text.length + 1;
    if (this.next < MOST_UNITS) return;
    this.memory.fill(-1);
    this.hints.fill(-1);
    this.base = 0;
    this.next = text.length + 1;
  }

  /** Reads the token that follows position `at`; `false` where a name must end. Several names ask at one place. */
  read(text: string, at: number): boolean {
    const { memory } = this;
    const slot = (at & (REMEMBERED - 1)) * FIELDS;
    if (memory[slot] === this.base + at) return this.recall(slot + 1);
    const isRead = this.readNew(text, at);
    memory[slot] = this.base + at;
    memory[slot + 1] = this.word;
    memory[slot + 2] = this.lexeme;
    memory[slot + 3] = this.mask;
    memory[slot + 4] = this.start;
    memory[slot + 5] = isRead ? this.end : -1;
    memory[slot + 6] = this.number;
    memory[slot + 7] = this.numberEnd;
    memory[slot + 8] = this.afterApostrophe ? 1 : 0;
    memory[slot + 9] = this.form;
    return isRead;
  }

  private recall(slot: number): boolean {
    const { memory } = this;
    this.word = memory[slot]!;
    this.lexeme = memory[slot + 1]!;
    this.mask = memory[slot + 2]!;
    this.start = memory[slot + 3]!;
    this.end = memory[slot + 4]!;
    this.number = memory[slot + 5]!;
    this.numberEnd = memory[slot + 6]!;
    this.afterApostrophe = memory[slot + 7] === 1;
    this.form = memory[slot + 8]!;
    return this.end >= 0;
  }

  private readNew(text: string, at: number): boolean {
    const { fold } = this.tables;
    const start = gapEnd(fold, text, at);
    if (start < 0) return false;
    this.word = this.lexeme = this.mask = 0;
    this.form = -1;
    this.number = -1;
    this.start = start;
    this.end = start + 1;
    const first = fold[text.charCodeAt(start)]!;
    this.afterApostrophe = first >= LETTER && start > at && fold[text.charCodeAt(start - 1)] === APOSTROPHE;
    if (first >= IDEOGRAPH) this.readIdeograph(text, first);
    else if (first >= LETTER || first === EXPANDED) this.readWord(text);
    else if (first >= COMMA && first <= COLON) this.word = first;
    else if (first === OTHER_IDEOGRAPH) this.readIdeograph(text, 0);
    else return false;
    return true;
  }

  private readIdeograph(text: string, symbol: number): void {
    this.word = symbol;
    this.numberEnd = this.start;
    const number = readChineseNumber(text, this.start);
    if (!number) return;
    this.number = number.value;
    this.numberEnd = number.end;
  }

  private readWord(text: string): void {
    const { start, hints } = this;
    const { fold } = this.tables;
    const hinted = (start & (HINTS - 1)) * 4;
    if (hints[hinted] !== this.base + start) this.hashWord(text, start);
    const end = hints[hinted + 1]!;
    this.end = end;
    if (isDigit(fold[text.charCodeAt(start)]!)) this.readNumber(text, end);
    this.take(formAt(this.tables, text, start, end, hints[hinted + 2]!));
  }

  /** Hashes the word at a place, and remembers it for when it is read. */
  hashWord(text: string, start: number): void {
    const { fold, expand } = this.tables;
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
    this.hash = hash;
    this.hashEnd = end;
    const at = (start & (HINTS - 1)) * 4;
    this.hints[at] = this.base + start;
    this.hints[at + 1] = end;
    this.hints[at + 2] = hash;
  }

  /** Makes a word form the token's symbols. */
  take(form: number): void {
    this.form = form;
    if (form < 0) return;
    this.word = this.tables.word[form]!;
    this.lexeme = this.tables.lexeme[form]!;
    this.mask = this.tables.mask[form]!;
  }

  private readNumber(text: string, end: number): void {
    const { fold } = this.tables;
    let value = 0;
    let at = this.start;
    for (; at < end && at - this.start < MOST_DIGITS && isDigit(fold[text.charCodeAt(at)]!); at++)
      value = value * 10 + fold[text.charCodeAt(at)]! - 48;
    const isOrdinal =
      at === end - 2 &&
      ENGLISH_ORDINALS.includes(String.fromCharCode(fold[text.charCodeAt(at)]!, fold[text.charCodeAt(at + 1)]!));
    if (at < end && !isOrdinal) return;
    this.number = value;
    this.numberEnd = isOrdinal ? end : ordinalEnd(fold, text, end);
  }
}
