/** The card as a reader has it: where the pointer rests, what it says, what is clicked in it. */
import { CLOCK_EVENT } from "../../src/card/trial-clock.ts";
import type { Tab } from "./browser.ts";
import { placeOf } from "./marks.ts";

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
