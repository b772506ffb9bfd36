/** How much the engine does before the page has its turn, counted in work instead of time. */
import { beforeAll, describe, expect, it } from "vitest";
import { LARGE, newsHtml, page } from "../bench/pages.ts";
import type { Outcome, readPage } from "./engine/in-page.ts";
import { startChromium } from "./support/chromium.ts";
import { pageScript } from "./support/page-script.ts";
import { setStage } from "./support/stage.ts";

const NEWS = newsHtml(LARGE, { hasTerms: true });
const SENTENCE = "The Shanghai Cooperation Organisation and SCO member states have the Shanghai Spirit. ";

interface LongPage {
  title: string;
  body: string;
  /** What is put into the page once it has been read. */
  added?: string;
}

const PAGES: LongPage[] = [
  { title: "1.4 million characters in paragraphs", body: NEWS },
  { title: "1.4 million characters in one text node", body: `<p>${NEWS.replaceAll(/<[^>]+>/g, " ")}</p>` },
  {
    title: "one paragraph of 40,000 pieces",
    body: `<p>${Array.from({ length: 20_000 }, (_, i) => `<b>Item ${i}</b> of the region`).join(" ")} ${SENTENCE}</p>`,
  },
  { title: "100,000 elements without text", body: `<p>${SENTENCE}</p><p>${"<i></i>".repeat(100_000)}</p>` },
  { title: "9,000 names in one text node", body: `<p>${SENTENCE.repeat(3000)}</p>` },
  { title: "1.4 million characters that come at once", body: `<p>${SENTENCE}</p>`, added: NEWS },
];

const LONGEST_TASK_MS = 50;

describe("the longest task", () => {
  // Works on news sites only, so that nothing but the test's own copy of the engine runs.
  const stage = setStage(() => startChromium({ build: "chrome-mv3" }));
  let script: string;
  beforeAll(async () => {
    script = await pageScript(new URL("engine/in-page.ts", import.meta.url), "engine");
  });

  it.each(PAGES)("is short on a page of $title", async ({ body, added }) => {
    const tab = await stage.browser.open();
    await tab.goto(stage.site.set("/long", page(body)));
    await tab.page.evaluate(script);
    const { most, total, marks } = await tab.page.evaluate((html): Promise<Outcome> => {
      const { engine } = globalThis as never as { engine: { readPage: typeof readPage } };
      return engine.readPage(html ? () => document.body.insertAdjacentHTML("beforeend", html) : undefined);
    }, added ?? "");
    expect(marks).toBeGreaterThan(0);
    // Done at once, each of these would be one long task.
    expect(total).toBeGreaterThan(2 * LONGEST_TASK_MS);
    expect(most).toBeLessThan(LONGEST_TASK_MS);
    await tab.close();
  });
});
