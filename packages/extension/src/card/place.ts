/**
 * Where the card goes. It is fixed in the top layer, so the part of the page that is on screen is all that counts;
 * nothing of the page clips or scrolls it, and a library that looks for that would be most of the card's code.
 */

/** Between the line that is being read and the card. */
export const GAP_PX = 6;
export const EDGE_PX = 12;
/** A card lower than this is no card: rather than that, it covers the line. */
const LEAST_HEIGHT_PX = 96;

/** A rectangle in the coordinates of the viewport, in px. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Anchor {
  rect: Box;
  /** Whether the text runs from top to bottom. */
  isVertical: boolean;
  /** Whether its lines begin on the right. */
  isRightToLeft: boolean;
}

export interface Size {
  width: number;
  height: number;
}

export interface Place {
  /** Whether the card hangs from its lower edge, so that it does not grow over the line when a part is unfolded. */
  hangs: boolean;
  left: number;
  /** Of the lower edge where the card hangs, else of the upper one. */
  y: number;
  /** What the card may have before it scrolls inside. */
  maxHeight: number;
}

type Side = "below" | "above" | "left" | "right";

/** The value within the limits; the lower one wins where they cross. */
const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most));

/** The first side on which the whole card has room; without any, the one above or below that has more. */
function chooseSide({ rect, isVertical }: Anchor, { width, height }: Size, view: Box): Side {
  const room: Record<Side, number> = {
    below: view.bottom - EDGE_PX - rect.bottom - GAP_PX,
    above: rect.top - GAP_PX - view.top - EDGE_PX,
    left: rect.left - GAP_PX - view.left - EDGE_PX,
    right: view.right - EDGE_PX - rect.right - GAP_PX,
  };
  if (isVertical && room.left >= width) return "left";
  if (isVertical && room.right >= width) return "right";
  return room.below >= height || room.below >= room.above ? "below" : "above";
}

/** The place beside the rectangle, within what is on screen, and not over the line. */
export function placeBeside(anchor: Anchor, card: Size, view: Box): Place {
  const { rect, isRightToLeft } = anchor;
  const { width, height } = card;
  const side = chooseSide(anchor, card, view);
  const within = (left: number) => clamp(left, view.left + EDGE_PX, view.right - EDGE_PX - width);
  const whole = view.bottom - view.top - 2 * EDGE_PX;
  if (side === "left" || side === "right")
    return {
      hangs: false,
      left: side === "left" ? rect.left - GAP_PX - width : rect.right + GAP_PX,
      y: clamp(rect.top, view.top + EDGE_PX, view.bottom - EDGE_PX - Math.min(height, whole)),
      maxHeight: whole,
    };
  const left = within(isRightToLeft ? rect.right - width : rect.left);
  const least = Math.min(LEAST_HEIGHT_PX, whole);
  if (side === "above") {
    const y = clamp(rect.top - GAP_PX, view.top + EDGE_PX + least, view.bottom - EDGE_PX);
    return { hangs: true, left, y, maxHeight: y - view.top - EDGE_PX };
  }
  const y = clamp(rect.bottom + GAP_PX, view.top + EDGE_PX, view.bottom - EDGE_PX - least);
  return { hangs: false, left, y, maxHeight: view.bottom - EDGE_PX - y };
}

/** The part of the page that is on screen; a pinch shows less of it than the window has. */
export function visibleBox(): Box {
  const { offsetLeft: left = 0, offsetTop: top = 0, width = innerWidth, height = innerHeight } = visualViewport ?? {};
  return { left, top, right: left + width, bottom: top + height };
}
