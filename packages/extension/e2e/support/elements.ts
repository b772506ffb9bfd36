/** The elements of a page, also of the extension's own. */
import type { Tab } from "./browser.ts";

/** What the elements say, without the space around it. */
export function textsOf(tab: Tab, selector: string): Promise<string[]> {
  return tab.evaluate(
    (wanted) => [...document.querySelectorAll<HTMLElement>(wanted)].map(({ innerText }) => innerText.trim()),
    selector,
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
