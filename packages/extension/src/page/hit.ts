import type { Annotator } from "./annotator.ts";
import { positionOf } from "./block.ts";
import { rectsOf, type Mark } from "./mark.ts";

export interface Hit {
  mark: Mark;
  /** The part of the mark under the pointer: a mark that wraps has one rectangle a line. */
  rect: DOMRect;
}

function isIn({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

function markOf(annotator: Annotator, node: Text, offset: number): Mark | undefined {
  return annotator.marksAt(node).find(({ block, mention }) => {
    const position = positionOf(block, node, offset);
    return position !== undefined && position >= mention.start && position <= mention.end;
  });
}

function openRootsAt(x: number, y: number): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  for (let at = document.elementFromPoint(x, y); at?.shadowRoot;) {
    roots.push(at.shadowRoot);
    const inner = at.shadowRoot.elementFromPoint(x, y);
    at = inner === at ? null : inner;
  }
  return roots;
}

/**
 * The mark under a point of the viewport. The caret snaps to the nearest text from afar, so the glyphs themselves must
 * lie under the point; and what is on top there must hold the text, so covered text is not hit.
 */
export function markAt(annotator: Annotator, x: number, y: number): Hit | undefined {
  const shadowRoots = openRootsAt(x, y);
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
  const node = caret?.offsetNode;
  if (!caret || !(node instanceof Text)) return undefined;
  const mark = markOf(annotator, node, caret.offset);
  const rect = mark && rectsOf(mark).find((candidate) => isIn(candidate, x, y));
  if (!mark || !rect) return undefined;
  const top = (node.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y);
  return top?.contains(node) ? { mark, rect } : undefined;
}
