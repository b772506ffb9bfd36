/**
 * The one pass over the text. Every unit is read once and its class looked up; a window of classes that is in the bit
 * table of `windows.ts` is worth a look, and nothing else is. `docs/decisions/matcher-design.md` has the figures of the
 * designs that were tried.
 */
import { Look } from "./look.ts";
import type { Tables } from "./tables.ts";
import type { Walker } from "./walk.ts";
import {
  FIRST_CLASS,
  IDEOGRAPH_CLASS,
  ODD_LETTER,
  OUTSIDE,
  PLACE_FACTOR,
  TABLE_WORDS,
  UNSEEN,
  WINDOW_LETTERS,
  has,
  pairPlace,
  windowPlace,
} from "./windows.ts";
/** Walks from every place of the text where a name can begin. */
export function scan(tables: Tables, walker: Walker, text: string): void {
  const { classes, windows, pairWindows } = tables;
  const look = new Look(tables, walker, text);
  const length = text.length;
  // Constants of other modules are read again at every use; these two loops run for every unit of every text.
  const oddLetter = ODD_LETTER;
  const ideograph = IDEOGRAPH_CLASS;
  const mask = TABLE_WORDS - 1;
  const factor = PLACE_FACTOR;
  const firstClass = FIRST_CLASS;
  let window = OUTSIDE;
  let before = OUTSIDE;
  let i = 0;
  while (i < length) {
    let own = classes[text.charCodeAt(i)]!;
    if (own < oddLetter) {
      if (before >= ideograph && has(pairWindows, pairPlace(before, own))) look.afterIdeograph(i);
      before = OUTSIDE;
      // Nothing is called from the inner loops: what they need then stays in registers.
      let isHit = false;
      do {
        window = (window << 6) | own;
        const place = Math.imul(window << 2, factor) >>> 14; // windowPlace
        // The table errs in the middle of words too; the first class of a window that begins a word is a mark's.
        isHit = ((windows[place & mask]! >>> (place >> 13)) & 1) !== 0 && (window & firstClass) === 0;
        if (++i === length) break;
        own = classes[text.charCodeAt(i)]!;
      } while (!isHit && own < oddLetter);
      if (isHit) look.atWindow(i - 1, window);
      if (i === length || own >= oddLetter) before = window & UNSEEN;
    } else if (own >= ideograph) {
      if (window !== OUTSIDE) closeWord(look, windows, window, i);
      window = OUTSIDE;
      let pair = false;
      let last = before;
      do {
        last = before;
        const place = Math.imul((before << 13) ^ own, factor) >>> 14; // pairPlace
        pair = ((pairWindows[place & mask]! >>> (place >> 13)) & 1) !== 0;
        before = own;
        if (++i === length) break;
        own = classes[text.charCodeAt(i)]!;
      } while (!pair && own >= ideograph);
      if (pair) look.atPair(i - 1, last < ideograph);
    } else {
      look.hasUnseen = true;
      if (own === oddLetter) {
        look.atOddWord(i);
        window = -1;
        before = own;
      }
      i++;
    }
  }
  closeWord(look, windows, window, length);
  for (const alone of tables.alone)
    for (let at = text.indexOf(alone); at >= 0; at = text.indexOf(alone, at + 1)) walker.walk(at);
}

/** What follows a short word where no mark does: an ideograph, or the end. */
function closeWord(look: Look, windows: Int32Array, window: number, end: number): void {
  for (let marks = 1; marks < WINDOW_LETTERS; marks++)
    if (has(windows, windowPlace(window << (6 * marks)))) look.atWindow(end - 1 + marks, OUTSIDE);
}
