import { endPlace, startPlace, type Block, type Place } from "./block.ts";
import type { Mention } from "@sco-glossary/data/match";

/** A mention with its place in the page. */
export interface Mark {
  mention: Mention;
  block: Block;
  range: StaticRange;
}

/** A mark for a mention, or `undefined` where its text stands apart on the page. */
export function makeMark(mention: Mention, block: Block): Mark | undefined {
  const start = startPlace(block, mention.start);
  const end = endPlace(block, mention.end);
  if (!start || !end || !isOneLine(start, end)) return undefined;
  return { mention, block, range: staticRange(start, end) };
}

function staticRange(start: Place, end: Place): StaticRange {
  return new StaticRange({
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  });
}

const IN_LINE = /^(?:inline|contents|ruby|none)/;

/**
 * Element names cannot tell that a style makes blocks of inline elements. It matters only for the few mentions that run
 * across elements, so only these ask for styles.
 */
function isOneLine({ node: start }: Place, { node: end }: Place): boolean {
  if (start === end) return true;
  const range = document.createRange();
  range.setStart(start, 0);
  range.setEnd(end, 0);
  const top = range.commonAncestorContainer;
  return [start, end].every((node) => {
    for (let at = node.parentElement; at && at !== top; at = at.parentElement)
      if (!IN_LINE.test(getComputedStyle(at).display)) return false;
    return true;
  });
}

/** A range that layout can be asked about. Made when it is needed and dropped, since live ranges slow a page's changes. */
export function liveRange({ range }: Mark): Range | undefined {
  const live = document.createRange();
  try {
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
  } catch {
    // The text changed under the mark; it is about to be read again.
    return undefined;
  }
  return live;
}

/** The rectangles that a mark covers on screen, one a line. */
export function rectsOf(mark: Mark): DOMRect[] {
  return [...(liveRange(mark)?.getClientRects() ?? [])];
}

/** The text of a mark as the page has it, on one line. */
export function textOf({ block, mention }: Mark): string {
  return block.text
    .slice(mention.start, mention.end)
    .replaceAll(/[\u00AD\uFFFC]/g, "")
    .replaceAll(/\s+/g, " ");
}
