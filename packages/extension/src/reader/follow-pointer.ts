import { isOrphan } from "../messages/ask-background.ts";
import type { Annotator } from "../page/annotator.ts";
import { markAt } from "../page/hit.ts";
import type { CardControl } from "./card-control.ts";

/** A card that was not asked to stay closes when the page scrolls away under it. */
const SCROLL_TOLERANCE_PX = 40;

const INTERACTIVE = "a[href], button, input, select, textarea, label, summary, [role=button], [role=link], [onclick]";

/** Opens cards for the marks under the pointer. Events that a page made itself open nothing. */
export function followPointer(annotator: Annotator, card: CardControl, signal: AbortSignal, stop: () => void): void {
  const { attention, host } = card;
  const isOnCard = (event: Event) => event.composedPath().includes(host.element);

  const onMove = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === "touch") return;
    if (isOrphan()) return stop();
    annotator.restore();
    if (isOnCard(event)) return attention.overCard();
    const hit = event.buttons === 0 ? markAt(annotator, event.clientX, event.clientY) : undefined;
    if (hit) attention.over(hit);
    else attention.away();
  };

  const onClick = (event: PointerEvent | MouseEvent) => {
    if (!event.isTrusted || isOnCard(event)) return;
    const isTouch = (event as PointerEvent).pointerType === "touch";
    const [target] = event.composedPath();
    // What is already a control of the page stays one.
    const isFree = !(target instanceof Element && target.closest(INTERACTIVE));
    const hit = isTouch && isFree && !event.defaultPrevented && markAt(annotator, event.clientX, event.clientY);
    if (hit) card.openHeld(hit, { focus: false });
    else if (!host.isPinned) attention.close();
  };

  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !event.isTrusted || !host.isOpen) return;
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    event.stopPropagation();
    attention.close();
  };

  let scrolledFrom = 0;
  const onScroll = (event: Event) => {
    annotator.restore();
    if (!host.isOpen || attention.isHeld || isOnCard(event)) return;
    if (event.target === document && Math.abs(scrollY - scrolledFrom) < SCROLL_TOLERANCE_PX) return;
    attention.close();
  };

  const passive = { passive: true, signal };
  addEventListener(
    "pointermove",
    (event) => {
      if (!host.isOpen) scrolledFrom = scrollY;
      onMove(event);
    },
    passive,
  );
  document.addEventListener("pointerleave", () => attention.away(), passive);
  addEventListener("click", onClick, passive);
  addEventListener("keydown", onKey, { capture: true, signal });
  addEventListener("scroll", onScroll, { capture: true, passive: true, signal });
}
