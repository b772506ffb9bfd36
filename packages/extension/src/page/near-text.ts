/**
 * Which blocks of a long element are near the screen. An element as long as a book is on screen as a whole, and Chromium
 * takes longer for each frame the more ranges one element has: 400 ms with 48,000 of them.
 */
import { startPlace, type Block } from "./block.ts";

/** The upper edge of the block's first letter, in px from the top of the window; `undefined` where it has no place. */
function topOf(block: Block): number | undefined {
  const place = startPlace(block, Math.max(0, block.text.search(/\S/)));
  if (!place) return undefined;
  const range = document.createRange();
  try {
    range.setStart(place.node, place.offset);
    range.setEnd(place.node, place.offset + 1);
  } catch {
    return undefined; // the text changed a moment ago
  }
  const { top, height } = range.getBoundingClientRect();
  return height > 0 ? top : undefined;
}

interface Edge {
  at: number;
  top: number;
}

/**
 * The last block that begins above a line, between two whose places are known. Blocks are about equally long, so a guess
 * from the distance is nearly right, and each look costs a millisecond in a long element.
 */
function lastAbove(blocks: readonly Block[], line: number, first: Edge, last: Edge): Edge | undefined {
  if (first.top >= line) return first;
  if (last.top < line) return last;
  let [low, high] = [first, last];
  while (high.at - low.at > 1) {
    const share = (line - low.top) / (high.top - low.top);
    const at = Math.min(high.at - 1, Math.max(low.at + 1, low.at + Math.floor(share * (high.at - low.at))));
    const top = topOf(blocks[at]!);
    if (top === undefined || top < low.top || top > high.top) return undefined;
    if (top < line) low = { at, top };
    else high = { at, top };
  }
  return low;
}

/** Those of an element's blocks, in the order of the page, that are on screen or within one screen of it. */
export function blocksNear(blocks: readonly Block[]): readonly Block[] {
  const [start, end] = [blocks[0], blocks.at(-1)].map((block) => block && topOf(block));
  // Columns and lines that run from top to bottom are not below one another.
  if (start === undefined || end === undefined || end - start < innerHeight) return blocks;
  const last: Edge = { at: blocks.length - 1, top: end };
  const above = lastAbove(blocks, -innerHeight, { at: 0, top: start }, last);
  const below = above && lastAbove(blocks, 2 * innerHeight, above, last);
  return above && below ? blocks.slice(above.at, below.at + 1) : blocks;
}
