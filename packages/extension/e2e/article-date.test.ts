import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DATE_FIXTURES, type DateFixture } from "./dates/fixtures.ts";
import type { Tab } from "./support/browser.ts";
import { startChromium, type Chromium } from "./support/chromium.ts";
import { pageScript } from "./support/page-script.ts";

const MODULE = new URL("../src/page/article-date/article-date.ts", import.meta.url);

describe("the date of an article", () => {
  let browser: Chromium;
  let tab: Tab;
  beforeAll(async () => {
    browser = await startChromium();
    tab = await browser.open();
    await tab.runScript(await pageScript(MODULE, "dates"));
  });
  afterAll(() => browser.close());

  const read = ({ path = "/", head = "", body = "" }: DateFixture) =>
    tab.evaluate(
      (page) => {
        const document = new DOMParser().parseFromString(page!.html, "text/html");
        const { articleDate } = (
          globalThis as never as { dates: typeof import("../src/page/article-date/article-date.ts") }
        ).dates;
        return articleDate(document, { pathname: page!.path })?.day;
      },
      { html: `<!doctype html><html><head>${head}</head><body>${body}</body></html>`, path },
    );

  for (const [group, fixtures] of Object.entries(DATE_FIXTURES))
    describe(group, () => {
      it.each(fixtures)("$title", async (fixture) => {
        expect(await read(fixture)).toBe(fixture.day);
      });
    });
});
