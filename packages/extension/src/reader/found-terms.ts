import type { FoundTerm } from "../messages/protocol.ts";
import type { Annotator } from "../page/annotator.ts";
import { liveRange, textOf, type Mark } from "../page/mark.ts";

/** Whether a reader can see the mark: folded or hidden text is in the page, too. */
export function isVisible(mark: Mark): boolean {
  const element = mark.range.startContainer.parentElement;
  return element !== null && element.checkVisibility({ visibilityProperty: true, opacityProperty: false });
}

/** The page's terms, one entry a record, in the order in which they first stand. */
export function foundTerms(annotator: Annotator): FoundTerm[] {
  const terms = new Map<string, FoundTerm>();
  for (const mark of annotator.marks()) {
    if (!isVisible(mark)) continue;
    const { id } = mark.mention;
    const known = terms.get(id);
    if (known) known.count += 1;
    else terms.set(id, { id, text: textOf(mark), count: 1 });
  }
  return [...terms.values()];
}

/** Brings a mark to the middle of the screen, unless it is well in sight already. */
export function scrollTo(mark: Mark): void {
  const isWellInSight = ({ top, bottom }: DOMRect) => top > innerHeight * 0.1 && bottom < innerHeight * 0.7;
  const live = liveRange(mark);
  const parent = mark.range.startContainer.parentElement;
  if (!live || !parent || isWellInSight(live.getBoundingClientRect())) return;
  const behavior = matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "auto";
  // An element may scroll inside the page; one higher than the screen can have its middle elsewhere than the mark.
  const isHigh = parent.getBoundingClientRect().height > innerHeight / 2;
  if (!isHigh) return parent.scrollIntoView({ block: "center", behavior });
  const { top, bottom } = live.getBoundingClientRect();
  scrollBy({ top: (top + bottom - innerHeight) / 2, behavior });
}
