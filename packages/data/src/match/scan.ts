/**
 * The one pass over the text. Every unit is read once and its weight looked up; a window that is in the bit table of
 * `windows.ts` is worth a look, and nothing else is. No processor can guess where that is, and a wrong guess costs as
 * much as ten units: so places are first gathered without asking, then sifted, and only what is left is looked at.
 * `docs/decisions/matcher-design.md` has the figures of the designs that were tried.
 */
import { createLook } from "./look.ts";
import type { Tables } from "./tables.ts";
import type { Walker } from "./walk.ts";
import {
  NO_IDEOGRAPH,
  NO_IDEOGRAPH_BIT,
  NO_LETTER,
  NO_LETTER_BIT,
  ODD_WEIGHT,
  PAIR_SHIFT,
  SMALL_SHIFT,
  TABLE_SHIFT,
  UNSEEN_WEIGHT,
  WINDOW_LETTERS,
  WINDOW_SHIFT,
  WINDOW_UNITS,
  bit,
  deeper,
  has,
  pairGoesOn,
} from "./windows.ts";

const BLOCK = 4;
/** Units that the second table knows of a window: those after it; of a pair of ideographs, the one after it. */
const AHEAD = 2;
const AHEAD_OF_PAIR = 1;
/** Words among ideographs that are looked at without asking windows are at most so long. */
const LONGEST_WORD_ALONE = 12;
/** Blocks that are gathered at a time. */
const GATHERED = 512;

const blocks = new Int32Array(GATHERED + 1);
const windowsBefore = new Int32Array(GATHERED + 1);
const places = new Int32Array(GATHERED * BLOCK + 1);
const windowsAt = new Int32Array(GATHERED * BLOCK + 1);

export interface Scanner {
  /** What was found is good until the next text. `withWider`: whether names of the wider vocabulary are wanted. */
  scan(text: string, withWider: boolean): void;
  /** Years that the text names. */
  years(): readonly number[];
}

/** Finds the places of a text where a name can begin, and walks from there. Texts are scanned one after another. */
export function createScanner(tables: Tables, walker: Walker): Scanner {
  const { weights, windows, deepWindows, pairWindows } = tables;
  const look = createLook(tables, walker);
  let text = "";
  /** 1 where names of the wider vocabulary are wanted. */
  let wider = 0;
  /** The next unit, and the window of those before it; among ideographs, of the last one. */
  let position = 0;
  let window = 0;
  /** Up to here windows may hold other than the last five units. */
  let strangeUntil = 0;

  function run(): void {
    const { length } = text;
    let amongIdeographs = false;
    while (position < length) {
      if (amongIdeographs) {
        lookAtPairs(siftPairs(gatherPairs()));
        amongIdeographs = readIdeographs(Math.min(position + BLOCK, length));
        if (amongIdeographs) continue;
        window = 0;
        strangeUntil = position + WINDOW_UNITS;
      } else if (position < strangeUntil || position > length - BLOCK - AHEAD)
        amongIdeographs = !readLetters(Math.min(position + BLOCK, length));
      else {
        const from = position;
        lookAtWords(siftWords(narrow(gatherWords())));
        // Where nothing could be gathered, something strange stands in the next block.
        if (position === from) strangeUntil = from + 1;
      }
    }
    if (!amongIdeographs) closeWord();
  }

  /** Gathers places whose window may begin a name, up to the first block of four units with a strange one. */
  function gatherWords(): number {
    // Constants of other modules are read again at every use.
    const shift = WINDOW_SHIFT;
    const place = TABLE_SHIFT;
    const stop = NO_LETTER;
    const last = Math.min(text.length - AHEAD, position + GATHERED * BLOCK) - BLOCK;
    let before = window;
    let i = position;
    let count = 0;
    for (; i <= last; i += BLOCK) {
      const first = weights[text.charCodeAt(i)]!;
      const second = weights[text.charCodeAt(i + 1)]!;
      const third = weights[text.charCodeAt(i + 2)]!;
      const fourth = weights[text.charCodeAt(i + 3)]!;
      if ((first | second | third | fourth) & stop) break;
      const a = (before << shift) ^ first;
      const b = (a << shift) ^ second;
      const c = (b << shift) ^ third;
      const d = (c << shift) ^ fourth;
      blocks[count] = i;
      windowsBefore[count] = before;
      before = d;
      count += (bit(windows, place, a) | bit(windows, place, b) | bit(windows, place, c) | bit(windows, place, d)) & 1;
    }
    position = i;
    window = before;
    return count;
  }

  /** The same for pairs of ideographs, up to the first block with a unit that is neither an ideograph nor a mark. */
  function gatherPairs(): number {
    const shift = WINDOW_SHIFT;
    const place = PAIR_SHIFT;
    const stop = NO_IDEOGRAPH;
    const last = Math.min(text.length - AHEAD_OF_PAIR, position + GATHERED * BLOCK) - BLOCK;
    let before = window;
    let i = position;
    let count = 0;
    for (; i <= last; i += BLOCK) {
      const first = weights[text.charCodeAt(i)]!;
      const second = weights[text.charCodeAt(i + 1)]!;
      const third = weights[text.charCodeAt(i + 2)]!;
      const fourth = weights[text.charCodeAt(i + 3)]!;
      if ((first | second | third | fourth) & stop) break;
      blocks[count] = i;
      windowsBefore[count] = before;
      count +=
        (bit(pairWindows, place, (before << shift) ^ first) |
          bit(pairWindows, place, (first << shift) ^ second) |
          bit(pairWindows, place, (second << shift) ^ third) |
          bit(pairWindows, place, (third << shift) ^ fourth)) &
        1;
      before = fourth;
    }
    position = i;
    window = before;
    return count;
  }

  /** From gathered blocks to the places in them. */
  function narrow(count: number): number {
    let kept = 0;
    for (let n = 0; n < count; n++) {
      const block = blocks[n]!;
      let own = windowsBefore[n]!;
      for (let at = block; at < block + BLOCK; at++) {
        own = (own << WINDOW_SHIFT) ^ weights[text.charCodeAt(at)]!;
        places[kept] = at;
        windowsAt[kept] = own;
        kept += bit(windows, TABLE_SHIFT, own) & 1;
      }
    }
    return kept;
  }

  /** From gathered places to the beginnings of words whose next letters and whose mark before are right as well. */
  function siftWords(count: number): number {
    let words = 0;
    for (let n = 0; n < count; n++) {
      const at = places[n]!;
      const own = windowsAt[n]!;
      const fifth = weights[text.charCodeAt(at + 1)]!;
      const sixth = weights[text.charCodeAt(at + 2)]!;
      places[words] = at - WINDOW_LETTERS + 1;
      // A strange unit after the window says nothing against it; of the unit before the word the window knows little.
      words +=
        (bit(deepWindows, SMALL_SHIFT, own) |
          bit(deepWindows, SMALL_SHIFT, deeper(own, fifth, sixth)) |
          ((fifth | sixth) >>> NO_LETTER_BIT)) &
        ~(weights[text.charCodeAt(at - WINDOW_LETTERS)]! >>> NO_IDEOGRAPH_BIT) &
        1;
    }
    return words;
  }

  function lookAtWords(count: number): void {
    for (let n = 0; n < count; n++) look.atWord(places[n]!);
  }

  /** From gathered blocks to the pairs in them that names can begin with, the next unit considered. */
  function siftPairs(count: number): number {
    let pairs = 0;
    for (let n = 0; n < count; n++) {
      const block = blocks[n]!;
      let before = windowsBefore[n]!;
      for (let at = block; at < block + BLOCK; at++) {
        const own = weights[text.charCodeAt(at)]!;
        const pair = (before << WINDOW_SHIFT) ^ own;
        places[pairs] = at;
        windowsAt[pairs] = before;
        pairs += bit(pairWindows, PAIR_SHIFT, pair) & 1;
        before = own;
      }
    }
    let kept = 0;
    for (let n = 0; n < pairs; n++) {
      const at = places[n]!;
      const before = windowsAt[n]!;
      const pair = (before << WINDOW_SHIFT) ^ weights[text.charCodeAt(at)]!;
      places[kept] = at;
      windowsAt[kept] = before;
      kept += pairGoesOn(deepWindows, pair, weights[text.charCodeAt(at + 1)]!, wider) & 1;
    }
    return kept;
  }

  function lookAtPairs(count: number): void {
    for (let n = 0; n < count; n++) atPair(places[n]!, windowsAt[n]!, weights[text.charCodeAt(places[n]!)]!);
  }

  /** A pair whose second unit stands at `at`: two ideographs, one after a mark or a digit, or one before these. */
  function atPair(at: number, before: number, own: number): void {
    if (own & NO_LETTER && own !== ODD_WEIGHT) look.atPair(at, (before & NO_LETTER) === 0);
    else if (before & NO_LETTER) look.afterIdeograph(at);
  }

  /** Reads letters and marks one by one; `false` where an ideograph stands. */
  function readLetters(end: number): boolean {
    for (; position < end; position++) {
      const at = position;
      const own = weights[text.charCodeAt(at)]!;
      if (own & NO_LETTER) {
        strangeUntil = at + 1 + WINDOW_UNITS;
        if (own === UNSEEN_WEIGHT) continue;
        if (own !== ODD_WEIGHT) {
          const before = window ? lastWeight() : 0;
          closeWord();
          window = before;
          return false;
        }
      }
      window = (window << WINDOW_SHIFT) ^ own;
      if (has(windows, TABLE_SHIFT, window)) look.atWindow(at);
      // After the window, which may be that of a word before it.
      if (own === ODD_WEIGHT) look.atOddWord(at);
    }
    return true;
  }

  /** Weight of the last unit seen, for an ideograph that may follow a number. */
  function lastWeight(): number {
    let at = position - 1;
    while (at >= 0 && weights[text.charCodeAt(at)] === UNSEEN_WEIGHT) at--;
    return at < 0 ? 0 : weights[text.charCodeAt(at)]!;
  }

  /** What follows a short word where no mark does: an ideograph, or the end. */
  function closeWord(): void {
    for (let marks = 1; marks < WINDOW_LETTERS; marks++)
      if (has(windows, TABLE_SHIFT, window << (WINDOW_SHIFT * marks))) look.atWindow(position - 1 + marks);
    window = 0;
  }

  /** Reads ideographs, marks and words among them one by one; `false` where more than a word stands in letters. */
  function readIdeographs(end: number): boolean {
    let before = window;
    for (; position < end; position++) {
      const at = position;
      const own = weights[text.charCodeAt(at)]!;
      if (own === UNSEEN_WEIGHT) continue;
      const pair = (before << WINDOW_SHIFT) ^ own;
      if (
        has(pairWindows, PAIR_SHIFT, pair) &&
        pairGoesOn(deepWindows, pair, at + 1 < text.length ? weights[text.charCodeAt(at + 1)]! : 0, wider) & 1
      )
        atPair(at, before, own);
      before = own;
      if (own & NO_IDEOGRAPH && !readWord(at)) return false;
      if (own & NO_IDEOGRAPH) before = weights[text.charCodeAt(position)]!;
    }
    window = before;
    return true;
  }

  /** Reads a short word among ideographs up to its last unit. */
  function readWord(start: number): boolean {
    let end = start + 1;
    while (end < text.length && weights[text.charCodeAt(end)]! & NO_IDEOGRAPH) end++;
    // Where words have spaces between them, windows find them sooner.
    if (end - start > LONGEST_WORD_ALONE || text.startsWith(" ", end)) return false;
    while (weights[text.charCodeAt(end - 1)] === UNSEEN_WEIGHT) end--;
    look.atWord(start);
    position = end - 1;
    return true;
  }

  return {
    scan(newText, withWider) {
      walker.begin(newText, withWider);
      look.begin(newText, withWider);
      text = newText;
      wider = withWider ? 1 : 0;
      position = window = 0;
      strangeUntil = WINDOW_UNITS;
      run();
      for (const alone of tables.alone)
        for (let at = text.indexOf(alone); at >= 0; at = text.indexOf(alone, at + 1)) walker.walk(at);
    },
    years: look.years,
  };
}
