/** From accepted names to mentions: the longest from the left, names of one place together, and joined where declared. */
import { GRADE_BITS, GRADE_NAMES, PATTERN, WIDER } from "./entry.ts";
import type { Candidate } from "./evidence.ts";
import type { Tables } from "./tables.ts";
import type { IndexJoin, Mention } from "./types.ts";

/** A span with all that it can mean, before dates decide. */
export interface Chosen {
  start: number;
  end: number;
  meanings: Candidate[];
}

/** Leftmost, then longest; the meanings of one span stay together. `candidates` come by start. */
export function choose(candidates: readonly Candidate[]): Chosen[] {
  const chosen: Chosen[] = [];
  let end = 0;
  for (let i = 0; i < candidates.length;) {
    const first = candidates[i]!;
    const { start } = first;
    if (candidates[i + 1]?.start !== start) {
      i++;
      if (!first.why || start < end) continue;
      end = first.end;
      chosen.push({ start, end, meanings: [first] });
      continue;
    }
    let longest = 0;
    let next = i;
    for (; next < candidates.length && candidates[next]!.start === start; next++)
      if (candidates[next]!.why) longest = Math.max(longest, candidates[next]!.end);
    if (longest && start >= end) {
      const meanings = candidates.slice(i, next).filter((candidate) => candidate.why && candidate.end === longest);
      chosen.push({ start, end: longest, meanings });
      end = longest;
    }
    i = next;
  }
  return chosen;
}

/** Whether two names can mean one record. */
function isSame(a: Chosen, b: Chosen, { target, flags }: Tables): boolean {
  for (const { entry } of a.meanings) {
    if (flags[entry]! & PATTERN) continue;
    for (const { entry: other } of b.meanings)
      if (target[entry] === target[other] && !(flags[other]! & PATTERN)) return true;
  }
  return false;
}

const OPEN = 0x28;
const WIDE_OPEN = 0xff08;

/** Whether a bracket opens in a short stretch of text. */
function hasBracket(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit === OPEN || unit === WIDE_OPEN) return true;
  }
  return false;
}

const BETWEEN_BRACKETS = /^\s?[(（]\s?(?:the\s)?[«“"「]?$/;
const AFTER_BRACKETS = /^[»”"」]?\s?[)）]/;

/** `Full Name (ABBR)` is one mention. */
export function joinBrackets(text: string, chosen: readonly Chosen[], tables: Tables): Chosen[] {
  const joined: Chosen[] = [];
  for (const next of chosen) {
    const last = joined[joined.length - 1];
    if (
      last &&
      next.start - last.end < 8 &&
      hasBracket(text, last.end, next.start) &&
      isSame(last, next, tables) &&
      BETWEEN_BRACKETS.test(text.slice(last.end, next.start))
    ) {
      const close = AFTER_BRACKETS.exec(text.slice(next.end, next.end + 4));
      if (close) {
        joined[joined.length - 1] = { ...last, end: next.end + close[0].length };
        continue;
      }
    }
    joined.push(next);
  }
  return joined;
}

const LONGEST_JOINT = 24;

/** Which joins a chosen name can be the owner of, and which it can be owned by, as bits. */
export interface JoinBits {
  joins: readonly IndexJoin[];
  owner(one: Chosen): number;
  owned(one: Chosen): number;
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
  const between = from === to ? "" : text.slice(from, to).replace(/\s+/g, " ").toLowerCase();
  return joins.find((one, at) => (one.side === "after" ? after : before) & (1 << at) && one.between.includes(between));
}

/** `X of the Y`: a mention takes in the owner's name beside it. */
export function joinOwners(text: string, chosen: readonly Chosen[], { joins, owner, owned }: JoinBits): Chosen[] {
  if (!joins.length) return [...chosen];
  const joined: Chosen[] = [];
  for (const next of chosen) {
    const last = joined[joined.length - 1];
    if (last === undefined || next.start - last.end > LONGEST_JOINT) {
      joined.push(next);
      continue;
    }
    const ownsNext = owner(next);
    const ownsLast = owner(last);
    // One of the two must be an owner, and an owner is not owned.
    const after = ownsNext && !ownsLast ? ownsNext & owned(last) : 0;
    const before = ownsLast && !ownsNext ? ownsLast & owned(next) : 0;
    const join = after | before ? joinOf(joins, after, before, text, last.end, next.start) : undefined;
    if (join)
      joined[joined.length - 1] = {
        start: last.start,
        end: next.end,
        meanings: join.side === "after" ? last.meanings : next.meanings,
      };
    else joined.push(next);
  }
  return joined;
}

const QUOTES = ["“”", "«»", "„“", "「」", "《》", "『』", '""'];

const CLOSING = new Set(QUOTES.map(([, close]) => close!.charCodeAt(0)));

/** A quotation mark that opens inside a mention closes inside it: `Belt and “Road”`. */
function quotedEnd(text: string, start: number, end: number): number {
  if (!CLOSING.has(text.charCodeAt(end))) return end;
  const pair = QUOTES.find(([, close]) => close === text[end]);
  if (!pair) return end;
  const opened = text.lastIndexOf(pair[0]!, end - 1);
  return opened >= start && (pair[0] === pair[1] || text.indexOf(pair[1]!, opened) === end) ? end + 1 : end;
}

/** The mention of the best meaning. */
export function toMention(
  text: string,
  { start, end }: Chosen,
  best: Candidate,
  candidates: readonly string[],
  tables: Tables,
  languages: readonly string[],
): Mention {
  const { entry, why } = best;
  const isPattern = (tables.flags[entry]! & PATTERN) !== 0;
  const mention: Mention = {
    start,
    end: quotedEnd(text, start, end),
    id: candidates[0]!,
    candidates,
    label: isPattern ? -1 : tables.label[entry]!,
    grade: GRADE_NAMES[tables.flags[entry]! & GRADE_BITS]!,
    language: languages[tables.language[entry]!]!,
    why: why!,
  };
  if (tables.flags[entry]! & WIDER) mention.wider = true;
  return mention;
}
