/** From accepted names to mentions: the longest from the left, names of one place together, and joined where declared. */
import { GRADE_BITS, GRADE_NAMES, PATTERN, WIDER, asRead } from "./entry.ts";
import type { Whys } from "./evidence.ts";
import { END, ENTRY, ROW, START, move, type Found } from "./found.ts";
import type { Tables } from "./tables.ts";
import type { IndexJoin, Mention, Why } from "./types.ts";

/** Spans with all that they can mean, before dates decide. Rows of numbers as in `found.ts`, which they are named by. */
export interface Chosen {
  /** Of each span: start, end, where its meanings begin in `meanings`, and how many there are. */
  spans: Int32Array;
  /** Where the spans end; in numbers, not in spans. */
  end: number;
  /** Rows of {@link Found}. */
  meanings: Int32Array;
  found: Found;
}

/** Numbers in a span. */
export const SPAN = 4;
const FIRST = 2;
const COUNT = 3;

/** Where the meanings of a span begin and end in {@link Chosen.meanings}. */
export const firstMeaning = ({ spans }: Chosen, span: number) => spans[span + FIRST]!;
export const meaningsEnd = ({ spans }: Chosen, span: number) => spans[span + FIRST]! + spans[span + COUNT]!;

/** Entry of a meaning. */
export const entryOf = ({ meanings, found }: Chosen, meaning: number) => found.rows[meanings[meaning]! + ENTRY]!;

/** Room for the spans of one text, which are made into mentions before the next comes. */
let roomForSpans = new Int32Array(256 * SPAN);
let roomForMeanings = new Int32Array(256);

/** Leftmost, then longest; the meanings of one span stay together. What is returned is good until the next call. */
export function choose(found: Found, whys: Whys): Chosen {
  const { rows, end: last } = found;
  if (last / ROW > roomForMeanings.length) {
    roomForSpans = new Int32Array((last / ROW) * SPAN);
    roomForMeanings = new Int32Array(last / ROW);
  }
  const [spans, meanings] = [roomForSpans, roomForMeanings];
  let spansEnd = 0;
  let count = 0;
  let end = 0;
  for (let row = 0; row < last;) {
    const start = rows[row + START]!;
    let longest = 0;
    let next = row;
    for (; next < last && rows[next + START] === start; next += ROW)
      if (rows[next + END]! > longest && whys[next / ROW]) longest = rows[next + END]!;
    if (longest && start >= end) {
      const first = count;
      for (let at = row; at < next; at += ROW) if (rows[at + END] === longest && whys[at / ROW]) meanings[count++] = at;
      spans[spansEnd] = start;
      spans[spansEnd + END] = end = longest;
      spans[spansEnd + FIRST] = first;
      spans[spansEnd + COUNT] = count - first;
      spansEnd += SPAN;
    }
    row = next;
  }
  return { spans, end: spansEnd, meanings, found };
}

/** Whether two spans can mean one record. */
function isSame(chosen: Chosen, a: number, b: number, { target, flags }: Tables): boolean {
  for (let one = firstMeaning(chosen, a); one < meaningsEnd(chosen, a); one++) {
    const entry = entryOf(chosen, one);
    if (flags[entry]! & PATTERN) continue;
    for (let other = firstMeaning(chosen, b); other < meaningsEnd(chosen, b); other++) {
      const twin = entryOf(chosen, other);
      if (target[entry] === target[twin] && !(flags[twin]! & PATTERN)) return true;
    }
  }
  return false;
}

/** Moves a span to the end of those that are kept so far. */
function keepSpan({ spans }: Chosen, span: number, kept: number): void {
  if (span !== kept) move(spans, span, kept, SPAN);
}

const BETWEEN_BRACKETS = /^\s?[(（]\s?(?:the\s)?[«“"「]?$/;
const AFTER_BRACKETS = /^[»”"」]?\s?[)）]/;

/** `Full Name (ABBR)` is one mention. Works in place. */
export function joinBrackets(text: string, chosen: Chosen, tables: Tables): void {
  const { spans } = chosen;
  let kept = 0;
  for (let span = 0; span < chosen.end; span += SPAN) {
    const last = kept - SPAN;
    const end = last < 0 ? -1 : bracketEnd(text, chosen, last, span, tables);
    if (end >= 0) spans[last + END] = end;
    else {
      keepSpan(chosen, span, kept);
      kept += SPAN;
    }
  }
  chosen.end = kept;
}

/** Where the bracket around a span closes, if it opens after the last one and both mean the same; else -1. */
function bracketEnd(text: string, chosen: Chosen, last: number, span: number, tables: Tables): number {
  const { spans } = chosen;
  const from = spans[last + END]!;
  const to = spans[span]!;
  if (to - from >= 8 || !isSame(chosen, last, span, tables)) return -1;
  if (!BETWEEN_BRACKETS.test(text.slice(from, to))) return -1;
  const end = spans[span + END]!;
  const close = AFTER_BRACKETS.exec(text.slice(end, end + 4));
  return close ? end + close[0].length : -1;
}

export const LONGEST_JOINT = 24;

/** Which joins a chosen name can be the owner of, and which it can be owned by, as bits. */
export interface JoinBits {
  joins: readonly IndexJoin[];
  /** By entry. */
  owner: Uint8Array;
  owned: Uint8Array;
}

/** The join whose words stand between two mentions. */
function joinOf(
  joins: readonly IndexJoin[],
  after: number,
  before: number,
  text: string,
  from: number,
  to: number,
): IndexJoin | undefined {
  const between = from === to ? "" : asRead(text.slice(from, to)).replace(/\s+/g, " ").toLowerCase();
  return joins.find((one, at) => (one.side === "after" ? after : before) & (1 << at) && one.between.includes(between));
}

/** `X of the Y`: a mention takes in the owner's name beside it. Works in place. */
export function joinOwners(text: string, chosen: Chosen, { joins, owner, owned }: JoinBits): void {
  if (!joins.length) return;
  const { spans } = chosen;
  let kept = 0;
  for (let span = 0; span < chosen.end; span += SPAN) {
    const last = kept - SPAN;
    if (last >= 0 && spans[span]! - spans[last + END]! <= LONGEST_JOINT) {
      const next = entryOf(chosen, firstMeaning(chosen, span));
      const before = entryOf(chosen, firstMeaning(chosen, last));
      // One of the two must be an owner, and an owner is not owned.
      const ownsAfter = owner[next]! && !owner[before] ? owner[next]! & owned[before]! : 0;
      const ownsBefore = owner[before]! && !owner[next] ? owner[before]! & owned[next]! : 0;
      const join =
        ownsAfter | ownsBefore
          ? joinOf(joins, ownsAfter, ownsBefore, text, spans[last + END]!, spans[span]!)
          : undefined;
      if (join) {
        if (join.side === "before") spans.copyWithin(last + FIRST, span + FIRST, span + SPAN);
        spans[last + END] = spans[span + END]!;
        continue;
      }
    }
    keepSpan(chosen, span, kept);
    kept += SPAN;
  }
  chosen.end = kept;
}

/** Quotation marks that open, and at the same places those that close. */
const OPENING = '“«„「《『"';
const CLOSING = '”»“」》』"';

/** Whether a quotation opens in a stretch of text. */
export const opensQuotation = (span: string) => Array.from(OPENING).some((mark) => span.includes(mark));

/** A quotation mark that opens inside a mention closes inside it: `Belt and “Road”`. */
function quotedEnd(text: string, start: number, end: number): number {
  const pair = end < text.length ? CLOSING.indexOf(text[end]!) : -1;
  if (pair < 0) return end;
  // Not in all of the text before, which would be read again for every mention.
  const inside = text.slice(start, end);
  const opened = inside.lastIndexOf(OPENING[pair]!);
  return opened >= 0 && !inside.includes(CLOSING[pair]!, opened + 1) ? end + 1 : end;
}

/** The mention of a span, by the entry of its best meaning. */
export function toMention(
  text: string,
  start: number,
  end: number,
  entry: number,
  why: Why,
  candidates: readonly string[],
  { flags, label, language }: Tables,
  languages: readonly string[],
): Mention {
  const own = flags[entry]!;
  const mention: Mention = {
    start,
    end: quotedEnd(text, start, end),
    id: candidates[0]!,
    candidates,
    label: own & PATTERN ? -1 : label[entry]!,
    grade: GRADE_NAMES[own & GRADE_BITS]!,
    language: languages[language[entry]!]!,
    why,
  };
  if (own & WIDER) mention.wider = true;
  return mention;
}
