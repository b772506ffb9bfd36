/**
 * The names found in one text, before evidence decides: rows of numbers, for a page can have tens of thousands and
 * most are dropped again. A row is named by the position of its first number.
 */

/** Where the name stands in its text, in UTF-16 units; `END` is exclusive. */
export const START = 0;
export const END = 1;
/** Its entry in the index. */
export const ENTRY = 2;
/** Its paragraph. */
export const BLOCK = 3;
/** What filled its slots, -1 where nothing did: a number, a year, the record of a name (not the subject's) … */
export const NUMBER = 4;
export const YEAR = 5;
export const NAME = 6;
/** … and the entry of the subject's name inside it, if that needs evidence of its own. */
export const INNER = 7;
/** Numbers in a row. */
export const ROW = 8;

const FIRST_ROWS = 64;

/** What filled the slots of a name on the way: see {@link NUMBER} to {@link INNER}. */
export interface Filled {
  number: number;
  year: number;
  name: number;
  inner: number;
}

/** The same numbers with as much room again. */
export function grown(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const more = new Int32Array(numbers.length * 2);
  more.set(numbers);
  return more;
}

/** Moves a few numbers: for so few, `copyWithin` takes longer. */
export function move(numbers: Int32Array, from: number, to: number, count: number): void {
  for (let i = 0; i < count; i++) numbers[to + i] = numbers[from + i]!;
}

export class Found {
  rows: Int32Array<ArrayBuffer>;
  /** Where the next row begins: rows are at 0, ROW, 2 · ROW … up to here. */
  end: number;

  constructor(rows = new Int32Array(FIRST_ROWS * ROW), end = 0) {
    this.rows = rows;
    this.end = end;
  }

  /** The rows so far by themselves. */
  copy(): Found {
    return new Found(this.rows.slice(0, this.end), this.end);
  }

  add(start: number, end: number, entry: number, { number, year, name, inner }: Filled): void {
    if (this.end === this.rows.length) this.rows = grown(this.rows);
    const { rows } = this;
    const at = this.end;
    rows[at + START] = start;
    rows[at + END] = end;
    rows[at + ENTRY] = entry;
    rows[at + BLOCK] = 0;
    rows[at + NUMBER] = number;
    rows[at + YEAR] = year;
    rows[at + NAME] = name;
    rows[at + INNER] = inner;
    this.end = at + ROW;
  }

  /** Keeps only the rows that pass, in their order. */
  keep(passes: (row: number) => boolean): void {
    let kept = 0;
    for (let at = 0; at < this.end; at += ROW) {
      if (!passes(at)) continue;
      if (kept < at) move(this.rows, at, kept, ROW);
      kept += ROW;
    }
    this.end = kept;
  }

  /** Sorts by start, end and entry, and takes out what was found twice. */
  order(): void {
    const { rows } = this;
    const compare = (a: number, b: number) =>
      rows[a + START]! - rows[b + START]! || rows[a + END]! - rows[b + END]! || rows[a + ENTRY]! - rows[b + ENTRY]!;
    const order: number[] = [];
    for (let row = 0; row < this.end; row += ROW) order.push(row);
    order.sort(compare);
    const sorted = new Int32Array(rows.length);
    let end = 0;
    let before = -1;
    for (const row of order) {
      if (before < 0 || compare(before, row)) for (let i = 0; i < ROW; i++) sorted[end++] = rows[row + i]!;
      before = row;
    }
    this.rows = sorted;
    this.end = end;
  }
}
