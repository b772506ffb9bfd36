/**
 * The one pass over the text. Every unit is read once and looked up once; words are hashed on the way and asked at
 * their end whether a name can begin with them, ideographs whether they and the next one begin a name. A word that
 * only begins longer names waits for the next word, which most often settles that there is none. Only then the walker
 * reads on. `docs/decisions/0004-matcher.md` has the figures of the designs that were tried.
 */
import { isChineseNumeral } from "./chinese-number.ts";
import {
  AT_ONCE,
  BEFORE_MARK,
  BEFORE_NAME,
  BEFORE_NUMBER,
  BEFORE_WORD,
  AFTER_NUMBER,
  pairBit,
  type Tables,
} from "./tables.ts";
import {
  APOSTROPHE,
  ARTICLE,
  BREAK,
  COLON,
  COMMA,
  EXPANDED,
  IDEOGRAPH,
  IGNORED,
  LETTER,
  NEWLINE,
  hashPlace,
  hashStep,
  isDigit,
} from "./units.ts";
import type { Walker } from "./walk.ts";

/** What waits for the next token: nothing, a word form (from 1), or a number. */
const NOTHING = 0;
const NUMBER = -1;

/** Walks from every place of the text where a name can begin. */
export function scan(tables: Tables, walker: Walker, text: string): void {
  const { fold, places, shift, hashes, opens, opensIdeograph, pairs, opensNumber, expand, word } = tables;
  const last = places.length - 1;
  const length = text.length;
  let waiting = NOTHING;
  let waitingAt = 0;
  let waitingEnd = 0;
  let i = 0;
  while (i < length) {
    let letter = fold[text.charCodeAt(i)]!;
    if (letter < LETTER && letter !== EXPANDED) {
      i++;
      if (waiting === NOTHING || (letter !== BREAK && letter < COMMA)) continue;
      if (letter <= COLON && letter !== BREAK && waiting > 0 && opens[waiting - 1]! & BEFORE_MARK)
        walker.walk(waitingAt);
      if (letter !== NEWLINE) waiting = NOTHING;
    } else if (letter < IDEOGRAPH) {
      const start = i;
      let hash = 0;
      const isNumber = isDigit(letter);
      do {
        if (letter >= LETTER) hash = hashStep(hash, letter);
        else if (letter === EXPANDED) for (const part of expand.get(text.charCodeAt(i))!) hash = hashStep(hash, part);
        else if (letter !== IGNORED) break;
        letter = ++i < length ? fold[text.charCodeAt(i)]! : BREAK;
      } while (letter < IDEOGRAPH);
      let form = 0;
      for (let place = hashPlace(hash, shift); places[place]; place = (place + 1) & last) {
        if (hashes[places[place]! - 1] !== hash) continue;
        form = places[place]!;
        break;
      }
      if (waiting !== NOTHING) {
        // An article, the `s` of a possessive and the ending of `25-го` leave the decision to the next word.
        if (
          waiting > 0
            ? (form && word[form - 1] === ARTICLE) ||
              (i === start + 1 && fold[text.charCodeAt(start - 1)] === APOSTROPHE)
            : start === waitingEnd + 1 && i <= start + 3 && !form
        )
          continue;
        if (goesOn(tables, waiting, form, isNumber)) walker.walk(waitingAt);
        waiting = NOTHING;
      }
      if (isNumber && opensNumber) {
        if (form && opens[form - 1]!) walker.walk(start);
        else {
          waiting = NUMBER;
          waitingAt = start;
          waitingEnd = i;
        }
      } else if (form) {
        const opening = opens[form - 1]!;
        if (opening & AT_ONCE) walker.walk(start);
        else if (opening & BEFORE_WORD) {
          waiting = form;
          waitingAt = start;
        }
      }
    } else {
      const start = i++;
      const opening = opensIdeograph[letter - IDEOGRAPH]!;
      if (waiting !== NOTHING) {
        if (waiting > 0 || opening & AFTER_NUMBER) walker.walk(waitingAt);
        waiting = NOTHING;
      }
      if (!(opening & ~AFTER_NUMBER)) continue;
      const next = i < length ? text.charCodeAt(i) : 0;
      const follows = fold[next]!;
      if (opening & AT_ONCE) walker.walk(start);
      else if (follows >= IDEOGRAPH) {
        const bit = pairBit(letter, follows);
        if (pairs[bit >> 5]! & (1 << (bit & 31)) || (opening & BEFORE_NUMBER && isChineseNumeral(next)))
          walker.walk(start);
      } else if (follows < LETTER || opening & BEFORE_NUMBER) walker.walk(start);
    }
  }
}

/** Whether a name that begins with what waits can have this word next. Errs on the side of looking. */
function goesOn({ opens, word, lexeme, pairs }: Tables, waiting: number, form: number, isNumber: boolean): boolean {
  if (waiting === NUMBER) return form > 0 && (opens[form - 1]! & AFTER_NUMBER) !== 0;
  const opening = opens[waiting - 1]!;
  if (isNumber && opening & BEFORE_NUMBER) return true;
  if (!form) return false;
  if (opening & BEFORE_NAME) return true;
  const has = (first: number, second: number) =>
    first !== 0 && second !== 0 && (pairs[pairBit(first, second) >> 5]! & (1 << (pairBit(first, second) & 31))) !== 0;
  const [firstWord, firstLexeme, nextWord, nextLexeme] = [
    word[waiting - 1]!,
    lexeme[waiting - 1]!,
    word[form - 1]!,
    lexeme[form - 1]!,
  ];
  return (
    has(firstWord, nextWord) || has(firstWord, nextLexeme) || has(firstLexeme, nextWord) || has(firstLexeme, nextLexeme)
  );
}
