/** A text as the matcher sees it: what was found in it, and in which paragraph. */
import { DECOY, LABEL, ROLE_BITS } from "./entry.ts";
import type { Candidate } from "./evidence.ts";
import { introductions, type Introduction } from "./introduced.ts";
import { scan } from "./scan.ts";
import type { Tables } from "./tables.ts";
import type { Walker } from "./walk.ts";

/** One text of a page, scanned. Scanning needs no evidence, so a part is scanned once and settled as often as needed. */
export interface Part {
  text: string;
  candidates: Candidate[];
  /** Ends of its paragraphs. */
  blockEnds: number[];
  introductions: Introduction[];
}

/** What a paragraph ends with, where its lines are not wrapped. */
const ENDS = new Set(Array.from('.!?。！？:：”"»)）…;；', (mark) => mark.charCodeAt(0)));
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const BLANK = 32;

/** A line ends a paragraph where an empty one follows, or where it ends like a sentence: other lines are wrapped ones. */
function blockEndsOf(text: string): number[] {
  const ends: number[] = [];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) {
    const next = text.charCodeAt(at + 1);
    if (next !== LINE_FEED && next !== CARRIAGE_RETURN) {
      let before = at - 1;
      while (before >= 0 && (text.charCodeAt(before) === BLANK || text.charCodeAt(before) === CARRIAGE_RETURN))
        before--;
      if (before < 0 || !ENDS.has(text.charCodeAt(before))) continue;
    }
    ends.push(at);
  }
  ends.push(text.length);
  return ends;
}

/** Sorts by start and takes out what was found twice. */
function inOrder(candidates: Candidate[]): void {
  candidates.sort((a, b) => a.start - b.start || a.end - b.end || a.entry - b.entry);
  let kept = 0;
  for (const candidate of candidates) {
    const last = candidates[kept - 1];
    if (!kept || last!.start !== candidate.start || last!.end !== candidate.end || last!.entry !== candidate.entry)
      candidates[kept++] = candidate;
  }
  candidates.length = kept;
}

export function scanPart(tables: Tables, walker: Walker, text: string, withWider: boolean): Part {
  const candidates: Candidate[] = [];
  walker.begin(text, candidates, withWider);
  scan(tables, walker, text);
  if (tables.alone) inOrder(candidates);
  if (!candidates.length) return { text, candidates, blockEnds: [text.length], introductions: [] };
  return {
    text,
    candidates: withoutDecoys(tables, candidates),
    blockEnds: blockEndsOf(text),
    introductions: introductions(text),
  };
}

/** Candidates come by start; a decoy takes away what begins inside it and ends no later, and itself stays for the rules. */
function withoutDecoys({ flags }: Tables, candidates: Candidate[]): Candidate[] {
  const decoys: Candidate[] = [];
  for (const candidate of candidates) if ((flags[candidate.entry]! & ROLE_BITS) === DECOY) decoys.push(candidate);
  if (!decoys.length) return candidates;
  let from = 0;
  let kept = 0;
  for (const candidate of candidates) {
    while (from < decoys.length && decoys[from]!.end <= candidate.start) from++;
    if (!isInside(decoys, from, candidate) || (flags[candidate.entry]! & ROLE_BITS) !== LABEL)
      candidates[kept++] = candidate;
  }
  candidates.length = kept;
  return candidates;
}

/** Whether one of the decoys from number `from` on covers the name. */
function isInside(decoys: readonly Candidate[], from: number, { start, end }: Candidate): boolean {
  for (let i = from; i < decoys.length && decoys[i]!.start <= start; i++) if (end <= decoys[i]!.end) return true;
  return false;
}
