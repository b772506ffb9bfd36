/** Hand-made pages in the built extension: exactly what must be marked is marked, and the page's DOM stays as it was. */
import { describe, expect, it } from "vitest";
import { hostilePages } from "./pages/hostile-pages.ts";
import { leftAlone } from "./pages/left-alone.ts";
import { livePages } from "./pages/live-pages.ts";
import type { PageCase } from "./pages/page-case.ts";
import { places } from "./pages/places.ts";
import { splitTerms } from "./pages/split-terms.ts";
import type { Tab } from "./support/browser.ts";
import { inEachBrowser } from "./support/each-browser.ts";
import { marksWhen } from "./support/marks.ts";
import type { Stage } from "./support/stage.ts";

const GROUPS: Record<string, PageCase[]> = {
  "terms in pieces": splitTerms,
  "what is left alone": leftAlone,
  "pages that change": livePages,
  "places and sizes": places,
  "hostile pages": hostilePages,
};

const dom = (tab: Tab) => tab.evaluate(() => new XMLSerializer().serializeToString(document));

async function check({ browser, site }: Stage, { page, others, act, marks, isLive }: PageCase): Promise<void> {
  for (const [path, other] of Object.entries(others ?? {})) site.set(path, other);
  const tab = await browser.open();
  try {
    await tab.goto(site.set("/page", page));
    const before = await dom(tab);
    await act?.(tab, site);
    expect(await marksWhen(tab, marks)).toEqual(marks.toSorted());
    if (!isLive) expect(await dom(tab)).toBe(before);
  } finally {
    await tab.close();
  }
}

inEachBrowser("pages", (stage) => {
  for (const [group, cases] of Object.entries(GROUPS))
    describe(group, () => {
      it.each(cases)("$title", (pageCase) => check(stage, pageCase));
    });
});
