/** What a page pays: sizes, and nothing at all while it is idle. */
import { build, transform } from "esbuild";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { LARGE, newsHtml, page } from "../bench/pages.ts";
import { article } from "./support/article.ts";
import { buildFolder } from "./support/browser.ts";
import { startChromium, type Chromium } from "./support/chromium.ts";
import { openCard, untilNoCard } from "./support/card.ts";
import { marksWhen, untilMarked } from "./support/marks.ts";
import { passVirtualTime, record, scriptEvents } from "./support/record.ts";
import { setStage } from "./support/stage.ts";

const KB = 1000;
const gzipped = (code: string | Uint8Array) => gzipSync(code, { level: 9 }).length / KB;

/** The injected script as it is built, but with an empty index in the place of the glossary's. */
async function annotatorWithoutData(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("../src/entrypoints/annotator.ts", import.meta.url))],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    target: "chrome140",
    jsx: "automatic",
    jsxImportSource: "preact",
    define: { IS_TRIAL: "false", "import.meta.env": "{}" },
    plugins: [
      {
        name: "without-data",
        setup({ onResolve, onLoad }) {
          // As Vite does.
          onResolve({ filter: /\.css\?inline$/ }, ({ path, resolveDir }) => ({
            path: join(resolveDir, path.slice(0, -"?inline".length)),
            namespace: "inline",
          }));
          onLoad({ filter: /.*/, namespace: "inline" }, async ({ path }) => ({
            contents: (await transform(readFileSync(path), { loader: "css", minify: true, target: "chrome140" })).code,
            loader: "text",
          }));
          onResolve({ filter: /match-index$/ }, () => ({ path: "none", namespace: "without-data" }));
          onLoad({ filter: /.*/, namespace: "without-data" }, () => ({
            contents: "export const loadMatchIndex = () => ({});",
          }));
        },
      },
    ],
  });
  return outputFiles[0]?.text ?? "";
}

describe("sizes", () => {
  it("costs a page without terms less than 3 kB of script", () => {
    expect(gzipped(readFileSync(`${buildFolder("chrome-mv3")}/content-scripts/content.js`))).toBeLessThan(3);
  });

  it("keeps everything that runs in a page under 40 kB without data", async () => {
    const gate = gzipped(readFileSync(`${buildFolder("chrome-mv3")}/content-scripts/content.js`));
    expect(gate + gzipped(await annotatorWithoutData())).toBeLessThan(40);
  });
});

describe("what a page pays", () => {
  const stage = setStage(() => startChromium());

  /** Counts the messages that the background gets from now on. */
  const countMessages = async () => {
    const worker = await stage.browser.background();
    await worker.evaluate(() => {
      const { chrome } = globalThis as never as {
        chrome: { runtime: { onMessage: { addListener(listener: () => undefined): void } } };
      };
      const counted = { messages: 0 };
      Object.assign(globalThis, { counted });
      chrome.runtime.onMessage.addListener(() => void counted.messages++ as undefined);
    });
    return () => worker.evaluate(() => (globalThis as never as { counted: { messages: number } }).counted.messages);
  };

  const recordWhile = async (tab: Awaited<ReturnType<Chromium["open"]>>, ms: number) =>
    scriptEvents(await record(tab, () => passVirtualTime(tab, ms)));

  const MINUTE_MS = 60_000;

  it("pays nothing in a minute in which it is idle: no message, no timer, no script", async () => {
    const tab = await stage.browser.open();
    await tab.goto(stage.site.set("/idle", article({ body: "<p>The Shanghai Cooperation Organisation.</p>" })));
    await untilMarked(tab, 1);
    await openCard(tab, "Shanghai Cooperation Organisation");
    await tab.press("Escape");
    await untilNoCard(tab);
    const messages = await countMessages();
    expect(await recordWhile(tab, MINUTE_MS)).toEqual([]);
    expect(await messages()).toBe(0);
    await tab.close();
  });

  it("would see a timer", async () => {
    const tab = await stage.browser.open();
    await tab.goto(stage.site.set("/timer", "<script>setInterval(() => {}, 20_000)</script>"));
    const seen = await recordWhile(tab, MINUTE_MS);
    expect(seen.filter((name) => name === "TimerFire").length).toBeGreaterThanOrEqual(2);
    await tab.close();
  });

  it("reads a page of 1.4 million characters to its end", async () => {
    const tab = await stage.browser.open();
    const last = "<p id=last>The Shanghai Spirit.</p>";
    await tab.goto(stage.site.set("/large", page(newsHtml(LARGE, { hasTerms: true }) + last)));
    await untilMarked(tab, 3);
    await tab.evaluate(() => document.querySelector("#last")!.scrollIntoView());
    await tab.until(() =>
      [...CSS.highlights.values()].some((highlight) =>
        [...highlight].some(({ startContainer }) => startContainer.parentElement?.id === "last"),
      ),
    );
    await tab.close();
  });

  it("keeps up with a feed of 1,000 inserts a second", async () => {
    const tab = await stage.browser.open();
    await tab.goto(
      stage.site.set("/feed", article({ body: "<p>The Shanghai Cooperation Organisation.</p><ol id=feed></ol>" })),
    );
    await untilMarked(tab, 1);
    const { inserted, frames } = await tab.evaluate(
      () =>
        new Promise<{ inserted: number; frames: number }>((resolve) => {
          const feed = document.querySelector("#feed")!;
          const start = performance.now();
          let inserted = 0;
          let frames = 0;
          const frame = () => {
            frames += 1;
            const due = Math.min(3000, Math.floor(performance.now() - start));
            for (; inserted < due; inserted++) {
              const item = document.createElement("li");
              item.textContent = inserted % 10 ? `News item ${inserted}` : `The SCO, item ${inserted}`;
              feed.prepend(item);
            }
            if (inserted < 3000) requestAnimationFrame(frame);
            else resolve({ inserted, frames });
          };
          frame();
        }),
    );
    expect(inserted).toBe(3000);
    expect(frames).toBeGreaterThan(40);
    await tab.evaluate(() => {
      document.querySelector("#feed")!.innerHTML = "<li>The Shanghai Spirit, the last item</li>";
    });
    const marks = ["Shanghai Cooperation Organisation", "Shanghai Spirit"];
    expect(await marksWhen(tab, marks)).toEqual(marks);
    await tab.close();
  });

  it("sends nothing to anywhere", async () => {
    const asked: string[] = [];
    stage.browser.context.on("request", (request) => asked.push(request.url()));
    const tab = await stage.browser.open();
    const address = stage.site.set(
      "/quiet",
      article({ body: "<p>The Shanghai Cooperation Organisation met. The Shanghai Spirit.</p>" }),
    );
    await tab.goto(address);
    await untilMarked(tab, 2);
    await openCard(tab, "Shanghai Spirit");
    await tab.close();
    const foreign = asked.filter((url) => !url.startsWith(stage.site.origin) && !url.startsWith("chrome-extension:"));
    expect(foreign).toEqual([]);
  });
});
