/**
 * The filter that most positions of a text never pass. Letters have a class of six bits; the last five classes are the
 * window. A bit table knows the windows with which a word begins that can begin a name: the mark before it and its
 * first four letters, or a short word with what follows. Names that begin with a word of a single letter are found at
 * their second word. Ideographs have a class of their own each and are asked in
 * pairs. The table errs only on the side of looking.
 */
import { AFTER_NUMBER, ALONE, BEFORE_NAME, BEFORE_NUMBER, type Openings } from "./openings.ts";
import type { Forms, Tables } from "./tables.ts";
import type { MatchIndex } from "./types.ts";
import { EXPANDED, IDEOGRAPH, IDEOGRAPH_END, IGNORED, LETTER, isDigit } from "./units.ts";

/** Class of what is no letter. */
export const OUTSIDE = 0;
const DIGIT = 61;
/** A letter that counts as two: what it does to the window is not worth knowing, so the word is looked at. */
export const ODD_LETTER = 62;
export const UNSEEN = 63;
/** Classes of ideographs start here. */
export const IDEOGRAPH_CLASS = 64;

/** Units of a word that the window holds. */
export const WINDOW_LETTERS = 4;

/** Words of the bit table: 2^18 bits. A place's upper five bits choose the bit, which spares a shift and a mask. */
export const TABLE_WORDS = 8192;
export const PLACE_FACTOR = 0x9e3779b1;
/** Place of a window; of its 32 bits the lower 30 count. */
export const windowPlace = (window: number) => Math.imul(window << 2, PLACE_FACTOR) >>> 14;
/** Place of a window together with the two classes after it: the second question, which few words of a text pass. */
export const deepPlace = (window: number, fifth: number, sixth: number) =>
  Math.imul((window << 2) ^ Math.imul((fifth << 6) | sixth, 0x85ebca6b), PLACE_FACTOR) >>> 14;
export const pairPlace = (first: number, second: number) => Math.imul((first << 13) ^ second, PLACE_FACTOR) >>> 14;

const LATIN = 97;
const CYRILLIC = 0x430;

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

/** Letters up to here have classes of their own; those of scripts further up share one. */
const TOLD_APART = 0x980;
const FURTHER_UP = 1;

/** Class of every UTF-16 unit. Ideographs that stand in no name have one class together. */
export function loadClasses(
  fold: Uint16Array,
  { ideographs, variants }: Pick<MatchIndex, "ideographs" | "variants">,
): Uint16Array {
  const classes = new Uint16Array(fold.length);
  const tell = (from: number, to: number) => {
    for (let unit = from; unit < to; unit++) if (fold[unit]) classes[unit] = classOfUnit(fold[unit]!);
  };
  tell(0, IDEOGRAPH);
  tell(0xf900, fold.length);
  classes.fill(FURTHER_UP, IDEOGRAPH_END, 0xac00);
  classes.fill(IDEOGRAPH_CLASS, IDEOGRAPH, IDEOGRAPH_END);
  for (let i = 0; i < ideographs.length; i++)
    classes[ideographs.charCodeAt(i)] = classOfIdeograph(ideographs.charCodeAt(i));
  for (let i = 0; i < variants.length; i += 2)
    classes[variants.charCodeAt(i)] = classOfIdeograph(variants.charCodeAt(i + 1));
  return classes;
}

const classOfIdeograph = (symbol: number) => symbol - IDEOGRAPH + IDEOGRAPH_CLASS + 1;

const NUMERALS = "〇一二三四五六七八九十零";

/** The bit tables of all windows with which a name can begin, and of these with the two classes after them. */
export function loadWindows(
  { letters, letterStart }: Forms,
  openings: Openings,
  classes: Uint16Array,
): Pick<Tables, "windows" | "deepWindows" | "pairWindows"> {
  const windows = new Int32Array(TABLE_WORDS);
  const deepWindows = new Int32Array(TABLE_WORDS);
  const addTo = (table: Int32Array, place: number) => void (table[place & (TABLE_WORDS - 1)]! |= 1 << (place >> 13));
  const add = (place: number) => addTo(windows, place);
  const { opens } = openings;
  let lastWindow = -1;
  let lastAfter = -1;
  for (let form = 0; form < opens.length; form++) {
    if (!opens[form]) continue;
    const start = letterStart[form]!;
    const length = letterStart[form + 1]! - start;
    // A folded letter is its own fold.
    let window = OUTSIDE;
    for (let i = start; i < start + WINDOW_LETTERS; i++)
      window = (window << 6) | (i < start + length ? classes[letters[i]!]! : OUTSIDE);
    const fifth = length > WINDOW_LETTERS ? classes[letters[start + WINDOW_LETTERS]!]! : OUTSIDE;
    const sixth = length > WINDOW_LETTERS + 1 ? classes[letters[start + WINDOW_LETTERS + 1]!]! : OUTSIDE;
    const after = (fifth << 6) | sixth;
    // Forms of one word stand together and begin alike.
    if (length > 2 && window === lastWindow && after === lastAfter) continue;
    if (window !== lastWindow) add(windowPlace(window));
    lastWindow = window;
    lastAfter = after;
    if (length >= WINDOW_LETTERS) addTo(deepWindows, deepPlace(window, fifth, sixth));
    // After a word of two letters and the mark anything may come.
    if (length === 2) for (let next = 1; next < IDEOGRAPH_CLASS; next++) add(windowPlace(window | next));
    // So it may after a single letter; where that only begins longer names, the word after it finds them, unless that
    // word is a single letter as well.
    if (length === 1 && opens[form]! & (ALONE | AFTER_NUMBER))
      for (let next = 1; next < IDEOGRAPH_CLASS * IDEOGRAPH_CLASS; next++) add(windowPlace(window | next));
  }
  const pairWindows = new Int32Array(TABLE_WORDS);
  addIdeographs(openings, (first, second) => addTo(pairWindows, pairPlace(first, second)));
  return { windows, deepWindows, pairWindows };
}

function addIdeographs(
  { bits, openingIdeographs, ideographPairs, afterIdeograph }: Openings,
  add: (first: number, second: number) => void,
): void {
  for (let i = 0; i < ideographPairs.length; i += 2)
    add(classOfIdeograph(ideographPairs[i]!), classOfIdeograph(ideographPairs[i + 1]!));
  for (let i = 0; i < openingIdeographs.length; i++) {
    const symbol = openingIdeographs.charCodeAt(i);
    const opening = bits[symbol]!;
    const own = classOfIdeograph(symbol);
    if (opening & AFTER_NUMBER) add(DIGIT, own);
    if (opening & BEFORE_NUMBER) {
      add(own, DIGIT);
      for (const numeral of NUMERALS) add(own, classOfIdeograph(numeral.charCodeAt(0)));
    }
    add(own, OUTSIDE); // a line may be broken after the first ideograph
    if (opening & BEFORE_NAME)
      for (const next of afterIdeograph) add(own, next >= IDEOGRAPH ? classOfIdeograph(next) : classOf(next));
  }
}

/** Whether a place of a bit table is set. */
export const has = (windows: Int32Array, place: number) =>
  ((windows[place & (TABLE_WORDS - 1)]! >>> (place >> 13)) & 1) === 1;

/** Bits of a window's first class, which are those of a mark where a word begins. */
export const FIRST_CLASS = 0x3f000000;
