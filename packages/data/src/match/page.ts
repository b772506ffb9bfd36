/** A text as the matcher sees it: what was found in it, and in which paragraph. */
import { DECOY, ROLE_BITS, hasCapitals } from "./entry.ts";
import type { Candidate } from "./evidence.ts";
import { introductions, type Introduction } from "./introduced.ts";
import { scan } from "./scan.ts";
import type { Tables } from "./tables.ts";
import type { Walker, Hit } from "./walk.ts";

/** One text of a page, scanned. Scanning needs no evidence, so a part is scanned once and settled as often as needed. */
export interface Part {
  text: string;
  candidates: Candidate[];
  /** Ends of its paragraphs. */
  blockEnds: number[];
  introductions: Introduction[];
}

const PARAGRAPH_END = /\n(?=\s*\n)|(?<=[.!?。！？:：”"»)）…]\s{0,3})\n/g;

const blockEndsOf = (text: string) => [...Array.from(text.matchAll(PARAGRAPH_END), ({ index }) => index), text.length];

export function scanPart(tables: Tables, capitals: readonly string[], walker: Walker, text: string): Part {
  const hits: Hit[] = [];
  walker.begin(text, hits);
  scan(tables, walker, text);
  if (!hits.length) return { text, candidates: [], blockEnds: [text.length], introductions: [] };
  const blockEnds = blockEndsOf(text);
  const found = toCandidates(tables, capitals, text, hits, blockEnds);
  return { text, candidates: withoutDecoys(tables, found), blockEnds, introductions: introductions(text) };
}

function toCandidates(tables: Tables, capitals: readonly string[], text: string, hits: readonly Hit[], blockEnds: readonly number[]): Candidate[] {
  const { entryStart } = tables;
  const found: Candidate[] = [];
  let block = 0;
  for (const hit of hits) {
    while (hit.start >= blockEnds[block]! && block < blockEnds.length - 1) block++;
    for (let entry = entryStart[hit.node]!; entry < entryStart[hit.node + 1]!; entry++)
      if (hasCapitals(tables, capitals, entry, text, hit.start, hit.end)) found.push({ ...hit, entry, part: 0, block, why: undefined });
  }
  return found;
}

/** Candidates come by start; a decoy takes away what begins inside it and ends no later, and itself stays for the rules. */
function withoutDecoys({ flags }: Tables, candidates: Candidate[]): Candidate[] {
  const decoys = candidates.filter(({ entry }) => (flags[entry]! & ROLE_BITS) === DECOY);
  if (!decoys.length) return candidates;
  let from = 0;
  return candidates.filter((candidate) => {
    while (from < decoys.length && decoys[from]!.end <= candidate.start) from++;
    for (let i = from; i < decoys.length && decoys[i]!.start <= candidate.start; i++)
      if (candidate !== decoys[i] && candidate.end <= decoys[i]!.end && (flags[candidate.entry]! & ROLE_BITS) === 0) return false;
    return true;
  });
}
