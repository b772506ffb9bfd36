/** The built extension itself: how soon, how long at a time, and what it adds to memory and to a busy page. */
import { startChromium, type Chromium } from "../e2e/support/chromium.ts";
import type { Site } from "../e2e/support/server.ts";
import { median } from "./measure.ts";
import { LARGE, newsHtml, page } from "./pages.ts";

interface Seen {
  longTasks: number[];
  firstMarkMs: number;
}

/** Loads a page in the built extension and watches from inside the page. */
async function watch(browser: Chromium, address: string): Promise<Seen> {
  const tab = await browser.open();
  await tab.page.addInitScript(() => {
    const seen = { longTasks: [] as number[], idleAt: 0, markedAt: 0 };
    Object.assign(globalThis, { seen });
    addEventListener("load", () => {
      seen.idleAt = performance.now();
      // Parsing and laying out the page itself is not ours.
      new PerformanceObserver((list) => {
        for (const { startTime, duration } of list.getEntries())
          if (startTime >= seen.idleAt) seen.longTasks.push(duration);
      }).observe({ type: "longtask", buffered: true });
      const look = () => {
        if ([...CSS.highlights.values()].some(({ size }) => size > 0)) seen.markedAt = performance.now();
        else setTimeout(look, 4); // frames of a page of this size come late
      };
      look();
    });
  });
  await tab.goto(address);
  await tab.page.waitForFunction(() => (globalThis as never as { seen: { markedAt: number } }).seen.markedAt > 0);
  await tab.page.waitForTimeout(1500);
  const seen = await tab.page.evaluate(
    () => (globalThis as never as { seen: { longTasks: number[]; idleAt: number; markedAt: number } }).seen,
  );
  await tab.close();
  return { longTasks: seen.longTasks, firstMarkMs: seen.markedAt - seen.idleAt };
}

export async function builtExtension(site: Site): Promise<void> {
  const browser = await startChromium();
  const address = site.set("/large", page(newsHtml(LARGE, { hasTerms: true })));
  await watch(browser, address);
  const seen: Seen[] = [];
  for (let round = 0; round < 5; round++) seen.push(await watch(browser, address));
  console.log(`\n### The built extension on 1.4 million characters\n`);
  console.log(
    `- first viewport marked ${median(seen.map(({ firstMarkMs }) => firstMarkMs)).toFixed(0)} ms after load (median of 5)`,
  );
  console.log(
    `- tasks over 50 ms: ${seen.map(({ longTasks }) => (longTasks.length ? longTasks.map(Math.round).join("+") : "none")).join(", ")}`,
  );
  await browser.close();
}

interface Cost {
  heapMb: number;
  scriptMs: number;
  frames: number;
}

const LIVE_SECONDS = 10;
const INSERTS_A_SECOND = 1000;

/** What a page costs that gets so many new items a second, of which every tenth names a term. */
async function liveFeed(browser: Chromium, address: string): Promise<Cost> {
  const tab = await browser.open();
  const session = await tab.page.context().newCDPSession(tab.page);
  await session.send("Performance.enable");
  const metric = async (wanted: string) =>
    (await session.send("Performance.getMetrics")).metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  await tab.goto(address);
  const before = await metric("ScriptDuration");
  const frames = await tab.page.evaluate(
    ([seconds, rate]) =>
      new Promise<number>((resolve) => {
        const feed = document.body.appendChild(document.createElement("ol"));
        const start = performance.now();
        let [inserted, count] = [0, 0];
        const frame = () => {
          count += 1;
          const elapsed = performance.now() - start;
          for (const due = (elapsed / 1000) * rate; inserted < due; inserted++) {
            const item = document.createElement("li");
            item.textContent = inserted % 10 ? `News item ${inserted}` : `The SCO, item ${inserted}`;
            feed.prepend(item);
            if (feed.children.length > 500) feed.lastChild?.remove();
          }
          if (elapsed < seconds * 1000) requestAnimationFrame(frame);
          else resolve(count);
        };
        frame();
      }),
    [LIVE_SECONDS, INSERTS_A_SECOND] as const,
  );
  const scriptMs = ((await metric("ScriptDuration")) - before) * 1000;
  await session.send("HeapProfiler.collectGarbage");
  const heapMb = (await metric("JSHeapUsedSize")) / 1e6;
  await tab.close();
  return { heapMb, scriptMs, frames };
}

async function heapOf(browser: Chromium, address: string): Promise<number> {
  const tab = await browser.open();
  const session = await tab.page.context().newCDPSession(tab.page);
  await tab.goto(address);
  await tab.page.waitForTimeout(2500);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await tab.close();
  return usedSize / 1e6;
}

export async function withAndWithout(site: Site): Promise<void> {
  const large = site.set("/large", page(newsHtml(LARGE, { hasTerms: true })));
  const feed = site.set("/feed", page("<p>The Shanghai Cooperation Organisation.</p>"));
  console.log(`\n### With the extension and without\n\n| | without | with |\n|---|---|---|`);
  const costs: { heap: number; live: Cost }[] = [];
  // The release works on news sites only, so here it is as good as absent.
  for (const build of ["chrome-mv3", "chrome-mv3-trial"]) {
    const browser = await startChromium({ build });
    costs.push({ heap: await heapOf(browser, large), live: await liveFeed(browser, feed) });
    await browser.close();
  }
  const row = (name: string, value: (cost: (typeof costs)[number]) => string) =>
    console.log(`| ${name} | ${costs.map(value).join(" | ")} |`);
  row("heap after reading 1.4 million characters", ({ heap }) => `${heap.toFixed(1)} MB`);
  row(
    `script in ${LIVE_SECONDS} s of ${INSERTS_A_SECOND} inserts a second`,
    ({ live }) => `${live.scriptMs.toFixed(0)} ms`,
  );
  row("frames in that time", ({ live }) => String(live.frames));
}
