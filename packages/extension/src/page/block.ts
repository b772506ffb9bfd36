/**
 * A stretch of running text, joined from the text nodes of one block-level element, with the way back from a position
 * in the joined text to node and offset.
 */
export interface Block {
  /** The block-level element, or the shadow root, that the text belongs to. */
  container: Container;
  text: string;
  pieces: Piece[];
}

export type Container = Element | ShadowRoot;

/** A part of a block that is one text node's data, or a part of it. Positions between pieces belong to no node. */
export interface Piece extends Place {
  /** Where the piece starts in the block's text, in UTF-16 units. */
  start: number;
  end: number;
}

/** A place in the data of a text node. */
export interface Place {
  node: Text;
  /** In UTF-16 units of the node's data. */
  offset: number;
}

/** Whether a place stands before another one in the document. */
export function isBefore(a: Place, b: Place): boolean {
  if (a.node === b.node) return a.offset < b.offset;
  return Boolean(a.node.compareDocumentPosition(b.node) & Node.DOCUMENT_POSITION_FOLLOWING);
}

/** The last piece that starts at or before the position; `before` asks for one that starts strictly before. */
function pieceAt(pieces: readonly Piece[], position: number, before: boolean): Piece | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const { start } = pieces[middle]!;
    if (before ? start < position : start <= position) low = middle;
    else high = middle - 1;
  }
  return pieces[low];
}

const placeIn = ({ node, start, end, offset }: Piece, position: number): Place => ({
  node,
  offset: offset + Math.min(position, end) - start,
});

/** Node and offset where a match starts. */
export function startPlace({ pieces }: Block, position: number): Place | undefined {
  const piece = pieceAt(pieces, position, false);
  return piece && placeIn(piece, position);
}

/** Node and offset where a match ends: a position between two nodes belongs to the earlier one. */
export function endPlace({ pieces }: Block, position: number): Place | undefined {
  const piece = pieceAt(pieces, position, true);
  return piece && placeIn(piece, position);
}

/** The position in the block of an offset of one of its nodes. */
export function positionOf({ pieces }: Block, node: Text, offset: number): number | undefined {
  const piece = pieces.find(
    (candidate) =>
      candidate.node === node &&
      offset >= candidate.offset &&
      offset <= candidate.offset + candidate.end - candidate.start,
  );
  return piece && piece.start + offset - piece.offset;
}
