import { PATIENCE_MS, type Tab } from "./browser.ts";

/** A painted mark as the page can see it. */
export interface PaintedMark {
  text: string;
  emphasis: "term" | "again" | "current";
}

/** The marks that are painted now, in the order of the page. */
export function paintedMarks(tab: Tab): Promise<PaintedMark[]> {
  return tab.evaluate(() => {
    const marks = [...CSS.highlights.entries()].flatMap(([name, highlight]) =>
      [...highlight].map((range) => ({ range, name })),
    );
    marks.sort((a, b) =>
      a.range.startContainer === b.range.startContainer
        ? a.range.startOffset - b.range.startOffset
        : a.range.startContainer.compareDocumentPosition(b.range.startContainer) & Node.DOCUMENT_POSITION_FOLLOWING
          ? -1
          : 1,
    );
    // A page may have shortened its text a moment ago; such a range paints nothing.
    const isThere = ({ range: { endContainer, endOffset, startContainer, startOffset } }: (typeof marks)[number]) =>
      endOffset <= (endContainer as Text).data.length && startOffset <= (startContainer as Text).data.length;
    return marks.filter(isThere).map(({ range, name }) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      const emphasis = name.endsWith("-again") ? "again" : name.endsWith("current") ? "current" : "term";
      const seen = live.cloneContents();
      for (const unseen of seen.querySelectorAll("rt, script")) unseen.remove();
      for (const end of seen.querySelectorAll("br")) end.replaceWith(" ");
      const text = (seen.textContent ?? "").replaceAll("\u00AD", "").replaceAll(/\s+/g, " ");
      return { text, emphasis } as PaintedMark;
    });
  });
}

/** Waits until as many marks are painted, and no page has fewer for a moment only. */
export async function untilMarked(tab: Tab, count = 1): Promise<void> {
  await tab.until(
    (least) => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0) >= (least ?? 1),
    count,
  );
}

/**
 * Looks at the painted marks until they are these and no others, and returns what was painted last. Between two looks
 * the page draws a frame.
 */
export async function marksWhen(tab: Tab, texts: readonly string[]): Promise<string[]> {
  const wanted = texts.toSorted().join("|");
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    const painted = (await paintedMarks(tab)).map(({ text }) => text).sort();
    if (painted.join("|") === wanted || performance.now() > end) return painted;
    await tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
}

/** The middle of the first painted mark with that text. */
export async function placeOf(tab: Tab, text: string): Promise<{ x: number; y: number }> {
  return tab.evaluate((wanted) => {
    for (const highlight of CSS.highlights.values())
      for (const range of highlight) {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        if (live.toString().replaceAll(/\s+/g, " ") !== wanted) continue;
        range.startContainer.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
        const [rect] = live.getClientRects();
        if (rect) return { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
      }
    throw new Error(`no mark says ${JSON.stringify(wanted)}`);
  }, text);
}
