import { CLOCK_EVENT } from "../../src/card/trial-clock.ts";
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

/** Rests the pointer on a mark until its card is there. */
export async function openCard(tab: Tab, text: string): Promise<void> {
  const { x, y } = await placeOf(tab, text);
  await tab.moveTo(x - 1, y);
  await tab.moveTo(x, y);
  await untilCard(tab);
}

export async function untilCard(tab: Tab): Promise<void> {
  await tab.until(() => document.querySelector("sco-glossary-card:popover-open")?.shadowRoot?.querySelector("h2"));
}

export async function untilNoCard(tab: Tab): Promise<void> {
  await tab.until(() => !document.querySelector("sco-glossary-card"));
}

/** What an element of the open card says. */
export function cardText(tab: Tab, selector: string): Promise<string | undefined> {
  return tab.evaluate(
    (inside) => document.querySelector("sco-glossary-card")?.shadowRoot?.querySelector<HTMLElement>(inside)?.innerText,
    selector,
  );
}

/** Clicks on something in the open card, as a person does. */
export async function clickInCard(tab: Tab, selector: string): Promise<void> {
  await tab.until(
    (inside) => document.querySelector("sco-glossary-card")?.shadowRoot?.querySelector(inside!),
    selector,
  );
  const { x, y } = await tab.evaluate((inside) => {
    const element = document.querySelector("sco-glossary-card")!.shadowRoot!.querySelector(inside)!;
    element.scrollIntoView({ block: "nearest", behavior: "instant" });
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + Math.min(width / 2, 40), y: top + height / 2 };
  }, selector);
  await tab.moveTo(x, y);
  await tab.click(x, y);
}

/**
 * Lets time pass for the card of a trial build, which from the first call on has no other. Returns whether anything that
 * waited ran: an opening or a closing.
 */
export function passTime(tab: Tab, ms: number): Promise<boolean> {
  return tab.evaluate(
    ([name, detail]) => !document.dispatchEvent(new CustomEvent(name, { detail, cancelable: true })),
    [CLOCK_EVENT, ms] as const,
  );
}

/** Clicks on an element as a person does. */
export async function clickOn(tab: Tab, selector: string): Promise<void> {
  await tab.until((wanted) => document.querySelector(wanted!), selector);
  const { x, y } = await tab.evaluate((wanted) => {
    const element = document.querySelector(wanted)!;
    element.scrollIntoView({ block: "center", behavior: "instant" });
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, selector);
  await tab.click(x, y);
}
