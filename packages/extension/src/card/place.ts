import { computePosition, flip, offset, shift, size, type Placement, type Platform } from "@floating-ui/core";

/** Between the line that is being read and the card. */
const GAP_PX = 6;
const EDGE_PX = 12;
/** A card lower than this is no card; below it the side with more room is taken. */
const LEAST_HEIGHT_PX = 180;

export interface Anchor {
  rect: DOMRect;
  /** Whether the text runs from top to bottom. */
  isVertical: boolean;
}

function sides(isVertical: boolean): { placement: Placement; fallbackPlacements: Placement[] } {
  return isVertical
    ? { placement: "left-start", fallbackPlacements: ["right-start", "bottom-start", "top-start"] }
    : { placement: "bottom-start", fallbackPlacements: ["top-start"] };
}

/**
 * What Floating UI asks of its surroundings. The card is in the top layer and fixed, so the part of the page that is on
 * screen is all that counts; `@floating-ui/dom` would look through the page for what clips and scrolls.
 */
const topLayer: Platform = {
  getElementRects: ({ reference, floating }) => ({
    reference: (reference as { getBoundingClientRect(): DOMRect }).getBoundingClientRect(),
    floating: { x: 0, y: 0, ...dimensionsOf(floating as HTMLElement) },
  }),
  getDimensions: (element) => dimensionsOf(element as HTMLElement),
  getClippingRect: () => {
    const { offsetLeft: x = 0, offsetTop: y = 0, width = innerWidth, height = innerHeight } = visualViewport ?? {};
    return { x, y, width, height };
  },
};

function dimensionsOf({ offsetWidth: width, offsetHeight: height }: HTMLElement) {
  return { width, height };
}

/** Where the card goes, as declarations. */
export interface Position {
  left: string;
  top: string;
  bottom: string;
}

/**
 * The place beside the rectangle, within the viewport, never over it. A card above the line hangs from its lower edge,
 * so that it does not grow over the line when a part is unfolded. `room` is what may be made lower where there is
 * little room.
 */
export async function placeBeside(
  host: HTMLElement,
  { rect, isVertical }: Anchor,
  room: HTMLElement,
): Promise<Position> {
  const { placement, fallbackPlacements } = sides(isVertical);
  room.style.maxHeight = "";
  const {
    x,
    y,
    placement: side,
  } = await computePosition({ getBoundingClientRect: () => rect }, host, {
    platform: topLayer,
    strategy: "fixed",
    placement,
    middleware: [
      offset(GAP_PX),
      flip({ padding: EDGE_PX, fallbackPlacements, fallbackStrategy: "bestFit", crossAxis: false }),
      size({
        padding: EDGE_PX,
        apply({ availableHeight }) {
          const height = Math.max(Math.min(LEAST_HEIGHT_PX, innerHeight - 2 * EDGE_PX), Math.floor(availableHeight));
          room.style.maxHeight = `min(${height}px, var(--tallest))`;
        },
      }),
      shift({ padding: EDGE_PX }),
    ],
  });
  const left = `${Math.round(x)}px`;
  return side.startsWith("top")
    ? { left, top: "auto", bottom: `${Math.round(innerHeight - rect.top + GAP_PX)}px` }
    : { left, top: `${Math.round(y)}px`, bottom: "auto" };
}
