/** Sites that are not on the list of news sites: allowed by their reader, and taken back. */
import { describe, expect, it } from "vitest";
import { article } from "./support/article.ts";
import type { Browser, Tab } from "./support/browser.ts";
import { startChromium } from "./support/chromium.ts";
import { inEachBrowser } from "./support/each-browser.ts";
import { clickOn } from "./support/elements.ts";
import { marksWhen, untilMarked } from "./support/marks.ts";
import { setStage } from "./support/stage.ts";

const HOST = "blog.example";
const SITE = `https://${HOST}`;
const PATTERN = `*://${HOST}/*`;
const PAGE = article({ body: "<p>The Shanghai Cooperation Organisation met. The Shanghai Spirit.</p>" });
const MARKS = ["Shanghai Cooperation Organisation", "Shanghai Spirit"];

async function openAt({ open }: Browser, origin: string): Promise<Tab> {
  const tab = await open();
  await tab.answer(origin, PAGE);
  await tab.goto(`${origin}/news`);
  return tab;
}

inEachBrowser(
  "a site that the reader allows in the settings",
  (stage) => {
    it("is read from then on, without loading it again, and no other site with it", async () => {
      const { browser } = stage;
      const other = await openAt(browser, "https://other.example");
      const tab = await openAt(browser, SITE);
      expect(await marksWhen(tab, [])).toEqual([]);
      const options = await browser.openOwn("options.html");
      await clickOn(options, ".add input");
      await options.type(`${SITE}/a/page`);
      await clickOn(options, ".add button");
      await options.until((host) => document.querySelector(`[aria-label="Remove ${host}"]`), HOST);
      expect(await marksWhen(tab, MARKS)).toEqual(MARKS);
      await other.goto("https://other.example/more");
      await tab.goto(`${SITE}/more-news`);
      await untilMarked(tab, 2);
      expect(await marksWhen(other, [])).toEqual([]);
      for (const one of [options, tab, other]) await one.close();
    });

    it("is left alone again once that is taken back", async () => {
      const { browser } = stage;
      const options = await browser.openOwn("options.html");
      await clickOn(options, `[aria-label="Remove ${HOST}"]`);
      await options.until((host) => !document.querySelector(`[aria-label="Remove ${host}"]`), HOST);
      const tab = await openAt(browser, SITE);
      const known = await browser.open();
      await known.goto(stage.site.set("/known", PAGE));
      await untilMarked(known, 2);
      expect(await marksWhen(tab, [])).toEqual([]);
      for (const one of [options, tab, known]) await one.close();
    });
  },
  { allowedBefore: [PATTERN] },
);

describe("a site that the reader allows in the popup", () => {
  const stage = setStage(() => startChromium({ allowedBefore: [PATTERN] }));

  it("is read from the click on, without loading it again", async () => {
    const { browser } = stage;
    const tab = await openAt(browser, SITE);
    // Only for whoever presses the button does the browser tell the extension the page's address.
    await browser.pressToolbarButton(SITE);
    const popup = await browser.openOwn("popup.html");
    expect(await popup.evaluate(() => document.querySelector("main > p")?.textContent)).toMatch(
      /^This site is not on the list of news sites/,
    );
    expect(await marksWhen(tab, [])).toEqual([]);
    await clickOn(popup, "main > button");
    expect(await marksWhen(tab, MARKS)).toEqual(MARKS);
    await popup.until(() => document.querySelector("[role=switch]"));
    await popup.close();
    await tab.close();
  });
});
