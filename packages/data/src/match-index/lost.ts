/**
 * Labels that an index does not find in a text of their own. The engine's filter is made for names as they usually are;
 * what slips through it is opened by hand, and what is lost even then is told.
 */
import type { Glossary } from "@sco-glossary/schema";
import { createMatcher, type MatchIndex } from "../match/index.ts";
import { simplify } from "./chinese.ts";
import { foundLabels, keyOf, type PlacedLabel } from "./labels.ts";
import { piecesOf } from "./name.ts";
import type { Fold } from "./own-fold.ts";
import { pack } from "./pack.ts";

/** Words that no name has. */
const BEFORE = "xq ";
const AFTER = " qx";

/** The index without evidence: every name is one of the first record and always counts. */
function withoutEvidence(index: MatchIndex): MatchIndex {
  const zeros = pack(Array.from(index.entries.node, () => 0));
  return {
    ...index,
    anchors: [],
    joins: [],
    entries: { ...index.entries, target: zeros, flags: zeros, rule: zeros, not: zeros },
  };
}

/** Labels, `without` aside, that are not found from their first to their last word, alone or among words. */
export function lostLabels(
  { records }: Glossary,
  fold: Fold,
  index: MatchIndex,
  without: ReadonlySet<string>,
): PlacedLabel[] {
  const matcher = createMatcher(withoutEvidence(index));
  const isFound = (text: string, start: number, end: number) =>
    matcher.find(text).some((mention) => mention.start <= start && mention.end >= end);
  return [...foundLabels(records)].filter((placed) => {
    if (without.has(keyOf(placed))) return false;
    const { text } = placed.label;
    const pieces = piecesOf(simplify(text), fold);
    const last = pieces.findLast(({ isSoft }) => !isSoft);
    if (!last) return true;
    const [start, end] = [pieces[0]!.start, last.start + last.text.length];
    const moved = BEFORE.length;
    return !isFound(text, start, end) || !isFound(BEFORE + text + AFTER, start + moved, end + moved);
  });
}
