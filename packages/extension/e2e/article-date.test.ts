import { build } from "esbuild";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DATE_FIXTURES, type DateFixture } from "./dates/fixtures.ts";
import type { Tab } from "./support/browser.ts";
import { startChromium, type Chromium } from "./support/chromium.ts";

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("../src/page/article-date/article-date.ts", import.meta.url))],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "dates",
  });
  return `${outputFiles[0]?.text ?? ""}; globalThis.dates = dates; 0`;
}

describe("the date of an article", () => {
  let browser: Chromium;
  let tab: Tab;
  beforeAll(async () => {
    browser = await startChromium();
    const opened = await browser.open();
    await opened.page.evaluate(await bundle());
    tab = opened;
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
