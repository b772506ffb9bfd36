/** A text as the matcher sees it: what was found in it, and in which paragraph. */
import { DECOY, LABEL, ROLE_BITS } from "./entry.ts";
import { BLOCK, END, ENTRY, Found, ROW, START } from "./found.ts";
import { introductions, type Introduction } from "./introduced.ts";
import type { Scanner } from "./scan.ts";
import { opensQuotation } from "./select.ts";
import type { Tables } from "./tables.ts";
import type { Walker } from "./walk.ts";

/** One text of a page, scanned. Scanning needs no evidence, so a part is scanned once and settled as often as needed. */
export interface Part {
  text: string;
  found: Found;
  /** How many of its paragraphs have names; their numbers are those of {@link BLOCK}. */
  blocks: number;
  introductions: Introduction[];
  /** Years that it names. */
  years: readonly number[];
}

/** What a paragraph ends with, where its lines are not wrapped. */
const ENDS = new Set(Array.from('.!?。！？:：”"»)）…;；', (mark) => mark.charCodeAt(0)));
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const BLANK = 32;

/** A line ends a paragraph where an empty one follows, or where it ends like a sentence: other lines are wrapped ones. */
function blockEnd(text: string, from: number): number {
  for (let at = text.indexOf("\n", from); at >= 0; at = text.indexOf("\n", at + 1)) {
    const next = text.charCodeAt(at + 1);
    if (next === LINE_FEED || next === CARRIAGE_RETURN) return at;
    let before = at - 1;
    while (before >= 0 && (text.charCodeAt(before) === BLANK || text.charCodeAt(before) === CARRIAGE_RETURN)) before--;
    if (before >= 0 && ENDS.has(text.charCodeAt(before))) return at;
  }
  return text.length;
}

/** Numbers the paragraphs that have names; the others are never looked at. */
function numberBlocks(text: string, { rows, end: last }: Found): number {
  let blocks = 0;
  let end = -1;
  for (let row = 0; row < last; row += ROW) {
    if (rows[row + START]! >= end) {
      end = blockEnd(text, rows[row + START]!);
      blocks++;
    }
    rows[row + BLOCK] = blocks - 1;
  }
  return blocks;
}

const NOTHING: Found = new Found(new Int32Array(0));

/** Scans a text with a scanner whose names are taken from it. */
export function scanPart(tables: Tables, walker: Walker, scanner: Scanner, text: string, withWider: boolean): Part {
  scanner.scan(text, withWider);
  const { found } = walker;
  const years = scanner.years();
  if (!found.end) return { text, found: NOTHING, blocks: 0, introductions: [], years };
  if (!walker.isInOrder()) found.order();
  const introduced = introductions(text, found, tables);
  takeOutDecoyed(text, tables, found);
  const own = found.copy();
  return { text, found: own, blocks: numberBlocks(text, own), introductions: introduced, years };
}

/**
 * Names come by start; a decoy takes away what begins inside it and ends no later, and itself stays for the rules. One
 * in which a quotation opens is none: 舞台“上合情怀”.
 */
function takeOutDecoyed(text: string, { flags }: Tables, found: Found): void {
  const { rows } = found;
  const decoys: number[] = [];
  for (let row = 0; row < found.end; row += ROW) {
    const start = rows[row + START]!;
    const end = rows[row + END]!;
    if ((flags[rows[row + ENTRY]!]! & ROLE_BITS) === DECOY && !opensQuotation(text.slice(start, end)))
      decoys.push(start, end);
  }
  if (!decoys.length) return;
  let from = 0;
  const isInside = (start: number, end: number) => {
    while (from < decoys.length && decoys[from + 1]! <= start) from += 2;
    for (let i = from; i < decoys.length && decoys[i]! <= start; i += 2) if (end <= decoys[i + 1]!) return true;
    return false;
  };
  found.keep(
    (row) => !isInside(rows[row + START]!, rows[row + END]!) || (flags[rows[row + ENTRY]!]! & ROLE_BITS) !== LABEL,
  );
}
