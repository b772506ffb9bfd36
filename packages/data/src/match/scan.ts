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

/** Finds the places of a text where a name can begin, and walks from there. Texts are scanned one after another. */
export class Scanner {
  private readonly tables: Tables;
  private readonly walker: Walker;
  private readonly look: Look;
  private text = "";
  /** The next unit, the window of those before it, and the weight of an ideograph just before it, else of a mark. */
  private position = 0;
  private window = 0;
  private before = 0;
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
    this.position = this.window = this.before = 0;
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
        this.skipIdeographs();
        amongIdeographs = this.readIdeographs(Math.min(this.position + BLOCK, length));
        if (!amongIdeographs) this.strangeUntil = this.position + WINDOW_UNITS;
      } else if (this.position < this.strangeUntil || this.position > length - BLOCK - AHEAD)
        amongIdeographs = !this.readLetters(Math.min(this.position + BLOCK, length));
      else {
        const { position } = this;
        this.sift(this.gather());
        // Where nothing could be gathered, something strange stands in the next block.
        if (this.position === position) this.strangeUntil = position + 1;
      }
    }
    this.closeWord();
  }

  /** Gathers blocks of four units with a window that may be worth a look, up to the first strange unit. */
  private gather(): number {
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
    return count;
  }

  /** Looks at the words of gathered blocks whose next letters and whose beginning are right as well. */
  private sift(count: number): void {
    const { text, look } = this;
    const { weights, windows, openWindows, deepWindows } = this.tables;
    let kept = 0;
    for (let n = 0; n < count; n++) {
      const block = blocks[n]!;
      let window = windowsBefore[n]!;
      let own = weights[text.charCodeAt(block)]!;
      let fifth = weights[text.charCodeAt(block + 1)]!;
      for (let at = block; at < block + BLOCK; at++) {
        const sixth = weights[text.charCodeAt(at + 2)]!;
        window = (window << WINDOW_SHIFT) ^ own;
        places[kept] = at - WINDOW_LETTERS + 1;
        // A strange unit after the window says nothing against it.
        kept +=
          bit(windows, TABLE_SHIFT, window) &
          (bit(openWindows, SMALL_SHIFT, window) |
            bit(deepWindows, SMALL_SHIFT, deeper(window, fifth, sixth)) |
            ((fifth | sixth) >>> NO_LETTER_BIT)) &
          1;
        own = fifth;
        fifth = sixth;
      }
    }
    // The window knows little of the unit before the word.
    let words = 0;
    for (let n = 0; n < kept; n++) {
      const start = places[n]!;
      places[words] = start;
      words += ~(weights[text.charCodeAt(start - 1)]! >>> NO_IDEOGRAPH_BIT) & 1;
    }
    for (let n = 0; n < words; n++) look.atWord(places[n]!);
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
          this.before = this.window ? this.lastWeight() : 0;
          this.closeWord();
          return false;
        }
        look.atOddWord(at);
      }
      this.window = (this.window << WINDOW_SHIFT) ^ own;
      if (has(windows, TABLE_SHIFT, this.window)) look.atWindow(at, this.window);
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
        this.look.atWindowEnd(this.position - 1 + marks);
    this.window = 0;
  }

  /** Goes on to the next four units that hold a pair, or something else than ideographs and marks. */
  private skipIdeographs(): void {
    const { text } = this;
    const { weights, pairWindows } = this.tables;
    const shift = WINDOW_SHIFT;
    const place = SMALL_SHIFT;
    const stop = NO_IDEOGRAPH;
    const last = text.length - BLOCK;
    let before = this.before;
    let i = this.position;
    for (; i <= last; i += BLOCK) {
      const first = weights[text.charCodeAt(i)]!;
      const second = weights[text.charCodeAt(i + 1)]!;
      const third = weights[text.charCodeAt(i + 2)]!;
      const fourth = weights[text.charCodeAt(i + 3)]!;
      const hits =
        bit(pairWindows, place, (before << shift) ^ first) |
        bit(pairWindows, place, (first << shift) ^ second) |
        bit(pairWindows, place, (second << shift) ^ third) |
        bit(pairWindows, place, (third << shift) ^ fourth);
      if ((hits & 1) | ((first | second | third | fourth) & stop)) break;
      before = fourth;
    }
    this.position = i;
    this.before = before;
  }

  /** Reads ideographs and marks one by one; `false` where a letter stands. */
  private readIdeographs(end: number): boolean {
    const { text, look } = this;
    const { weights, pairWindows } = this.tables;
    let at = this.position;
    let { before } = this;
    let own = 0;
    for (; at < end; at++) {
      own = weights[text.charCodeAt(at)]!;
      if (own === UNSEEN_WEIGHT) {
        look.hasUnseen = true;
        own = 0;
        continue;
      }
      if (has(pairWindows, SMALL_SHIFT, (before << WINDOW_SHIFT) ^ own)) {
        if (own & NO_LETTER && own !== ODD_WEIGHT) look.atPair(at, (before & NO_LETTER) === 0);
        else if (before & NO_LETTER) look.afterIdeograph(at);
      }
      if (own & NO_IDEOGRAPH) break;
      before = own;
    }
    this.position = at;
    this.before = before;
    return (own & NO_IDEOGRAPH) === 0;
  }
}
