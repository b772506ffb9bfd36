/**
 * A second look at a place that passed the filter: whether a word stands there with which a name begins, and whether
 * the next word can follow it. Only then the walker reads on.
 */
import { AFTER_NUMBER, ALONE, BEFORE_MARK, BEFORE_NAME, BEFORE_NUMBER, BEFORE_WORD, pairBit } from "./openings.ts";
import type { Tables } from "./tables.ts";
import { LONGEST_GAP, formWith, type TokenReader } from "./token.ts";
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

/** Looks at places of one text after another. */
export class Look {
  private readonly tables: Tables;
  private readonly walker: Walker;
  private text = "";
  private end = 0;
  /** Whether the text so far has units that windows do not see. */
  hasUnseen = false;
  private readonly next: TokenReader;
  /** Where the last word that was looked at begins, so that none is looked at twice. */
  private done = -1;

  constructor(tables: Tables, walker: Walker) {
    this.tables = tables;
    this.walker = walker;
    this.next = walker.token; // what is read here, the walker reads again
  }

  begin(text: string): void {
    this.text = text;
    this.end = 0;
    this.hasUnseen = false;
    this.done = -1;
  }

  private unit(at: number): number {
    return this.tables.fold[this.text.charCodeAt(at)]!;
  }

  private isWordUnit(at: number): boolean {
    const unit = this.unit(at);
    return (unit >= LETTER && unit < IDEOGRAPH) || unit === IGNORED || unit === EXPANDED;
  }

  /** First unit of the word that ends before, or stands at, a position. */
  wordStart(at: number): number {
    let start = at;
    while (start > 0 && this.isWordUnit(start - 1)) start--;
    while (this.unit(start) === IGNORED) start++;
    return start;
  }

  /** The window ends at `i`: the word begins four seen units back, after a mark. */
  atWindow(i: number): void {
    let start = i - WINDOW_LETTERS + 1;
    if (this.hasUnseen) {
      start = i;
      for (let seen = 1; seen < WINDOW_LETTERS;) if (this.unit(--start) !== IGNORED) seen++;
    }
    let before = start - 1;
    while (before >= 0 && this.unit(before) === IGNORED) before--;
    // The window knows little of the unit before the word.
    if (before < 0 || !this.isLetter(before)) this.atWord(start);
  }

  private isLetter(at: number): boolean {
    const unit = this.unit(at);
    return (unit >= LETTER && unit < IDEOGRAPH) || unit === EXPANDED;
  }

  /** The letter at `i` counts as two, and the window is not to be trusted. */
  atOddWord(i: number): void {
    const start = this.wordStart(i);
    if (i - start < WINDOW_LETTERS) this.atWord(start);
  }

  atWord(start: number): void {
    if (start <= this.done) return;
    this.done = start;
    const form = this.formAt(start);
    if (form < 0) return;
    const opening = this.tables.opens[form]!;
    if (opening & AFTER_NUMBER) this.atNumberBefore(start);
    if (opening & ALONE || (opening & BEFORE_WORD && this.goesOn(form, this.end, opening))) this.walker.walk(start);
  }

  /** The form with the hash of the word at `start`, whose end is kept. The walker compares the letters. */
  private formAt(start: number): number {
    const { next } = this;
    next.hashWord(this.text, start);
    this.end = next.hashEnd;
    return formWith(this.tables, next.hash);
  }

  /** Whether a name that begins with a form can go on with what follows. Errs on the side of looking. */
  private goesOn(form: number, end: number, opening: number): boolean {
    const { tables } = this;
    // Most often one space and an unknown word follow, and that is all there is to know.
    if (this.unit(end) === SPACE && this.isPlainWord(end + 1)) {
      const next = this.formAt(end + 1);
      if (next < 0) return false;
      if (tables.word[next] !== ARTICLE)
        return (opening & BEFORE_NAME) !== 0 || this.isPairOf(form, tables.word[next]!, tables.lexeme[next]!);
    }
    return this.goesOnWith(form, end, opening);
  }

  /** A letter stands there, and neither a digit nor an ideograph. */
  private isPlainWord(at: number): boolean {
    const unit = this.unit(at);
    return unit >= LETTER && unit < IDEOGRAPH && !isDigit(unit);
  }

  private goesOnWith(form: number, end: number, opening: number): boolean {
    const { next, text } = this;
    if (!next.read(text, end)) return false;
    const isSkipped = next.word === ARTICLE || (next.afterApostrophe && next.end === next.start + 1);
    if (isSkipped && !next.read(text, next.end)) return false;
    if (opening & BEFORE_NUMBER && next.number >= 0) return true;
    if (next.word >= COMMA && next.word <= COLON) return (opening & (BEFORE_MARK | BEFORE_NAME)) !== 0;
    if (!next.word && !next.lexeme) return false;
    return (opening & BEFORE_NAME) !== 0 || this.isPairOf(form, next.word, next.lexeme);
  }

  private isPairOf(form: number, nextWord: number, nextLexeme: number): boolean {
    const word = this.tables.word[form]!;
    const lexeme = this.tables.lexeme[form]!;
    return (
      this.isPair(word, nextWord) ||
      this.isPair(word, nextLexeme) ||
      this.isPair(lexeme, nextWord) ||
      this.isPair(lexeme, nextLexeme)
    );
  }

  private isPair(first: number, second: number): boolean {
    if (!first || !second) return false;
    const bit = pairBit(first, second);
    return (this.tables.pairs[bit >> 5]! & (1 << (bit & 31))) !== 0;
  }

  /** The ideograph at `i` follows what it may follow. */
  atPair(i: number, afterOther: boolean): void {
    if (afterOther) return this.atNumberBefore(i);
    const start = this.before(i);
    if (this.walker.mayBegin(this.unit(start), this.unit(i))) this.walker.walk(start);
  }

  /** What stands at `i` is no ideograph, but may follow the one before. */
  afterIdeograph(i: number): void {
    const next = this.unit(i);
    if (next === BREAK) return;
    const start = this.before(i);
    if (next < COMMA || next > COLON || this.walker.mayBegin(this.unit(start), next)) this.walker.walk(start);
  }

  private before(i: number): number {
    let at = i - 1;
    while (at > 0 && this.unit(at) === IGNORED) at--;
    return at;
  }

  /** A number or a single letter before a word may begin the name: `2018 Qingdao summit`, `25-й саммит`. */
  private atNumberBefore(start: number): void {
    let end = start;
    while (end > 0 && start - end < LONGEST_GAP && isGap(this.unit(end - 1))) end--;
    const word = this.wordBefore(end);
    let number = word;
    while (number > 1 && this.unit(number - 1) === HYPHEN && isDigit(this.unit(number - 2)))
      number = this.wordBefore(number - 1);
    const isNumber = number < end && isDigit(this.unit(number));
    if (isNumber) this.walker.walk(number);
    if (end === word + 1 && (word > number || !isNumber)) this.walker.walk(word);
    if (end > 0 && this.unit(end - 1) === DOT) this.atInitialsBefore(end);
  }

  private wordBefore(end: number): number {
    let start = end;
    while (start > 0 && this.isWordUnit(start - 1)) start--;
    return start;
  }

  /** `V. I. Norov`: from each initial before a place a name may begin. */
  private atInitialsBefore(start: number): void {
    const initials: number[] = [];
    for (let at = start; at > 1 && initials.length < MOST_INITIALS;) {
      if (this.unit(at - 1) !== DOT || !this.isWordUnit(at - 2) || (at > 2 && this.isWordUnit(at - 3))) break;
      at -= 2;
      initials.push(at);
      while (at > 0 && isGap(this.unit(at - 1))) at--;
    }
    for (const initial of initials.toReversed()) this.walker.walk(initial);
  }
}

const MOST_INITIALS = 3;

const isGap = (unit: number) => (unit > BREAK && unit < COMMA) || unit === NEWLINE;
