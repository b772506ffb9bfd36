/**
 * The one pass over the text. Every unit is read once and its weight looked up; a window that is in the bit table of
 * `windows.ts` is worth a look, and nothing else is. No processor can guess where that is, and a wrong guess costs as
 * much as ten units: so places are first gathered without asking, then sifted, and only what is left is looked at.
 * `docs/decisions/matcher-design.md` has the figures of the designs that were tried.
 */
import { Look } from "./look.ts";
import type { Tables } from "./tables.ts";
import type { Walker } from "./walk.ts";
import {
  NO_IDEOGRAPH,
  NO_IDEOGRAPH_BIT,
  NO_LETTER,
  NO_LETTER_BIT,
  ODD_WEIGHT,
  SMALL_SHIFT,
  TABLE_SHIFT,
  UNSEEN_WEIGHT,
  WINDOW_LETTERS,
  WINDOW_SHIFT,
  WINDOW_UNITS,
  bit,
  deeper,
  has,
} from "./windows.ts";

const BLOCK = 4;
/** Units that the second table knows of a window: those after it. */
const AHEAD = 2;
/** Blocks that are gathered at a time. */
const GATHERED = 512;

const blocks = new Int32Array(GATHERED + 1);
const windowsBefore = new Int32Array(GATHERED + 1);
const places = new Int32Array(GATHERED * BLOCK + 1);
const windowsAt = new Int32Array(GATHERED * BLOCK + 1);

/** Finds the places of a text where a name can begin, and walks from there. Texts are scanned one after another. */
export class Scanner {
  private readonly tables: Tables;
  private readonly walker: Walker;
  private readonly look: Look;
  private text = "";
  /** The next unit, and the window of those before it; among ideographs, of the last one. */
  private position = 0;
  private window = 0;
  /** Up to here windows may hold other than the last five units. */
  private strangeUntil = 0;

  constructor(tables: Tables, walker: Walker) {
    this.tables = tables;
    this.walker = walker;
    this.look = new Look(tables, walker);
  }

  /** What was found is good until the next text. `withWider`: whether names of the wider vocabulary are wanted. */
  scan(text: string, withWider: boolean): Walker {
    const { walker } = this;
    walker.begin(text, withWider);
    this.look.begin(text);
    this.text = text;
    this.position = this.window = 0;
    this.strangeUntil = WINDOW_UNITS;
    this.run();
    for (const alone of this.tables.alone)
      for (let at = text.indexOf(alone); at >= 0; at = text.indexOf(alone, at + 1)) walker.walk(at);
    return walker;
  }

  private run(): void {
    const { length } = this.text;
    let amongIdeographs = false;
    while (this.position < length) {
      if (amongIdeographs) {
        this.siftPairs(this.gatherPairs());
        amongIdeographs = this.readIdeographs(Math.min(this.position + BLOCK, length));
        if (amongIdeographs) continue;
        this.window = 0;
        this.strangeUntil = this.position + WINDOW_UNITS;
      } else if (this.position < this.strangeUntil || this.position > length - BLOCK - AHEAD)
        amongIdeographs = !this.readLetters(Math.min(this.position + BLOCK, length));
      else {
        const { position } = this;
        this.siftWords(this.gatherWords());
        // Where nothing could be gathered, something strange stands in the next block.
        if (this.position === position) this.strangeUntil = position + 1;
      }
    }
    if (!amongIdeographs) this.closeWord();
  }

  /** Gathers places whose window may begin a name, up to the first block of four units with a strange one. */
  private gatherWords(): number {
    const { text } = this;
    const { weights, windows } = this.tables;
    // Constants of other modules are read again at every use.
    const shift = WINDOW_SHIFT;
    const place = TABLE_SHIFT;
    const stop = NO_LETTER;
    const last = Math.min(text.length - AHEAD, this.position + GATHERED * BLOCK) - BLOCK;
    let window = this.window;
    let i = this.position;
    let count = 0;
    for (; i <= last; i += BLOCK) {
      const first = weights[text.charCodeAt(i)]!;
      const second = weights[text.charCodeAt(i + 1)]!;
      const third = weights[text.charCodeAt(i + 2)]!;
      const fourth = weights[text.charCodeAt(i + 3)]!;
      if ((first | second | third | fourth) & stop) break;
      const a = (window << shift) ^ first;
      const b = (a << shift) ^ second;
      const c = (b << shift) ^ third;
      const d = (c << shift) ^ fourth;
      blocks[count] = i;
      windowsBefore[count] = window;
      window = d;
      count += (bit(windows, place, a) | bit(windows, place, b) | bit(windows, place, c) | bit(windows, place, d)) & 1;
    }
    this.position = i;
    this.window = window;
    return this.narrow(count);
  }

  /** The same for pairs of ideographs, up to the first block with a unit that is neither an ideograph nor a mark. */
  private gatherPairs(): number {
    const { text } = this;
    const { weights, pairWindows } = this.tables;
    const shift = WINDOW_SHIFT;
    const place = SMALL_SHIFT;
    const stop = NO_IDEOGRAPH;
    const last = Math.min(text.length, this.position + GATHERED * BLOCK) - BLOCK;
    let before = this.window;
    let i = this.position;
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
    this.position = i;
    this.window = before;
    return count;
  }

  /** From gathered blocks to the places in them. */
  private narrow(count: number): number {
    const { text } = this;
    const { weights, windows } = this.tables;
    let kept = 0;
    for (let n = 0; n < count; n++) {
      const block = blocks[n]!;
      let window = windowsBefore[n]!;
      for (let at = block; at < block + BLOCK; at++) {
        window = (window << WINDOW_SHIFT) ^ weights[text.charCodeAt(at)]!;
        places[kept] = at;
        windowsAt[kept] = window;
        kept += bit(windows, TABLE_SHIFT, window) & 1;
      }
    }
    return kept;
  }

  /** Looks at the words of gathered places whose next letters and whose beginning are right as well. */
  private siftWords(count: number): void {
    const { text, look } = this;
    const { weights, deepWindows } = this.tables;
    let words = 0;
    for (let n = 0; n < count; n++) {
      const at = places[n]!;
      const window = windowsAt[n]!;
      const fifth = weights[text.charCodeAt(at + 1)]!;
      const sixth = weights[text.charCodeAt(at + 2)]!;
      places[words] = at - WINDOW_LETTERS + 1;
      // A strange unit after the window says nothing against it; of the unit before the word the window knows little.
      words +=
        (bit(deepWindows, SMALL_SHIFT, window) |
          bit(deepWindows, SMALL_SHIFT, deeper(window, fifth, sixth)) |
          ((fifth | sixth) >>> NO_LETTER_BIT)) &
        ~(weights[text.charCodeAt(at - WINDOW_LETTERS)]! >>> NO_IDEOGRAPH_BIT) &
        1;
    }
    for (let n = 0; n < words; n++) look.atWord(places[n]!);
  }

  /** Looks at the pairs of gathered blocks. */
  private siftPairs(count: number): void {
    const { text } = this;
    const { weights, pairWindows } = this.tables;
    let kept = 0;
    for (let n = 0; n < count; n++) {
      const block = blocks[n]!;
      let before = windowsBefore[n]!;
      for (let at = block; at < block + BLOCK; at++) {
        const own = weights[text.charCodeAt(at)]!;
        places[kept] = at;
        windowsAt[kept] = before;
        kept += bit(pairWindows, SMALL_SHIFT, (before << WINDOW_SHIFT) ^ own) & 1;
        before = own;
      }
    }
    for (let n = 0; n < kept; n++) this.atPair(places[n]!, windowsAt[n]!, weights[text.charCodeAt(places[n]!)]!);
  }

  /** A pair whose second unit stands at `at`: two ideographs, one after a mark or a digit, or one before these. */
  private atPair(at: number, before: number, own: number): void {
    if (own & NO_LETTER && own !== ODD_WEIGHT) this.look.atPair(at, (before & NO_LETTER) === 0);
    else if (before & NO_LETTER) this.look.afterIdeograph(at);
  }

  /** Reads letters and marks one by one; `false` where an ideograph stands. */
  private readLetters(end: number): boolean {
    const { text, look } = this;
    const { weights, windows } = this.tables;
    for (; this.position < end; this.position++) {
      const at = this.position;
      const own = weights[text.charCodeAt(at)]!;
      if (own & NO_LETTER) {
        this.strangeUntil = at + 1 + WINDOW_UNITS;
        if (own === UNSEEN_WEIGHT) {
          look.hasUnseen = true;
          continue;
        }
        if (own !== ODD_WEIGHT) {
          const before = this.window ? this.lastWeight() : 0;
          this.closeWord();
          this.window = before;
          return false;
        }
      }
      this.window = (this.window << WINDOW_SHIFT) ^ own;
      if (has(windows, TABLE_SHIFT, this.window)) look.atWindow(at);
      // After the window, which may be that of a word before it.
      if (own === ODD_WEIGHT) look.atOddWord(at);
    }
    return true;
  }

  /** Weight of the last unit seen, for an ideograph that may follow a number. */
  private lastWeight(): number {
    const { weights } = this.tables;
    let at = this.position - 1;
    while (at >= 0 && weights[this.text.charCodeAt(at)] === UNSEEN_WEIGHT) at--;
    return at < 0 ? 0 : weights[this.text.charCodeAt(at)]!;
  }

  /** What follows a short word where no mark does: an ideograph, or the end. */
  private closeWord(): void {
    for (let marks = 1; marks < WINDOW_LETTERS; marks++)
      if (has(this.tables.windows, TABLE_SHIFT, this.window << (WINDOW_SHIFT * marks)))
        this.look.atWindow(this.position - 1 + marks);
    this.window = 0;
  }

  /** Reads ideographs and marks one by one; `false` where a letter stands. */
  private readIdeographs(end: number): boolean {
    const { text, look } = this;
    const { weights, pairWindows } = this.tables;
    let at = this.position;
    let before = this.window;
    let own = 0;
    for (; at < end; at++) {
      own = weights[text.charCodeAt(at)]!;
      if (own === UNSEEN_WEIGHT) {
        look.hasUnseen = true;
        own = 0;
        continue;
      }
      if (has(pairWindows, SMALL_SHIFT, (before << WINDOW_SHIFT) ^ own)) this.atPair(at, before, own);
      if (own & NO_IDEOGRAPH) break;
      before = own;
    }
    this.position = at;
    this.window = before;
    return (own & NO_IDEOGRAPH) === 0;
  }
}
