/** The built extension itself: how soon, how long at a time, and what it adds to memory and to a busy page. */
import { startChromium, type Chromium } from "../e2e/support/chromium.ts";
import { record, scriptEvents, type TraceEvent } from "../e2e/support/record.ts";
import type { Site } from "../e2e/support/server.ts";
import { median } from "./measure.ts";
import { LARGE, newsHtml, page } from "./pages.ts";

/** Milliseconds from the page's load to its first marks, watched from inside the page. */
async function firstMarks(browser: Chromium, address: string): Promise<number> {
  const tab = await browser.open();
  await tab.page.addInitScript(() => {
    const seen = { loadedAt: 0, markedAt: 0 };
    Object.assign(globalThis, { seen });
    addEventListener("load", () => {
      seen.loadedAt = performance.now();
      const look = () => {
        if ([...CSS.highlights.values()].some(({ size }) => size > 0)) seen.markedAt = performance.now();
        else setTimeout(look, 4); // frames of a page of this size come late
      };
      look();
    });
  });
  await tab.goto(address);
  await tab.page.waitForFunction(() => (globalThis as never as { seen: { markedAt: number } }).seen.markedAt > 0);
  const seen = await tab.page.evaluate(
    () => (globalThis as never as { seen: { loadedAt: number; markedAt: number } }).seen,
  );
  await tab.close();
  return seen.markedAt - seen.loadedAt;
}

interface Longest {
  wallMs: number;
  processorMs: number;
  over50: number;
}

/** Where scripts begin that nothing else waits for. */
const UNITS = new Set([
  "EvaluateScript",
  "FunctionCall",
  "TimerFire",
  "FireAnimationFrame",
  "BlinkScheduler_PerformMicrotaskCheckpoint",
]);

/** Long enough to read 1.4 million characters several times. */
const READING_MS = 3000;

/** The longest stretch of script on a page that has no script of its own. */
async function longestTask(browser: Chromium, address: string): Promise<Longest> {
  const tab = await browser.open();
  const events = await record(tab, async () => {
    await tab.goto(address);
    await tab.page.waitForTimeout(READING_MS);
  });
  await tab.close();
  const isRead = new Set(events.filter(({ name }) => name === "EvaluateScript").map(({ pid }) => pid));
  const units = events.filter(({ name, pid, dur }) => UNITS.has(name) && isRead.has(pid) && dur !== undefined);
  const most = (value: (event: TraceEvent) => number) => units.reduce((high, unit) => Math.max(high, value(unit)), 0);
  return {
    wallMs: most(({ dur = 0 }) => dur) / 1000,
    processorMs: most(({ tdur = 0 }) => tdur) / 1000,
    over50: units.filter(({ dur = 0 }) => dur > 50_000).length,
  };
}

const IDLE_MS = 60_000;

/** Scripts that run in a minute in which nothing happens. */
async function idle(browser: Chromium, site: Site): Promise<string[]> {
  const tab = await browser.open();
  await tab.goto(site.set("/idle", page("<p>The Shanghai Cooperation Organisation.</p>")));
  await tab.page.waitForTimeout(READING_MS);
  const events = await record(tab, () => tab.page.waitForTimeout(IDLE_MS));
  await tab.close();
  return scriptEvents(events);
}

const LOADS = 9;

export async function builtExtension(site: Site): Promise<void> {
  const browser = await startChromium();
  const address = site.set("/large", page(newsHtml(LARGE, { hasTerms: true })));
  await firstMarks(browser, address);
  const first: number[] = [];
  const longest: Longest[] = [];
  for (let round = 0; round < LOADS; round++) {
    first.push(await firstMarks(browser, address));
    longest.push(await longestTask(browser, address));
  }
  const range = (values: readonly number[]) =>
    `${median(values).toFixed(0)} ms (${Math.min(...values).toFixed(0)} – ${Math.max(...values).toFixed(0)})`;
  console.log(`\n### The built extension on 1.4 million characters, ${LOADS} loads\n`);
  console.log(`- first marks after load: ${range(first)}`);
  console.log(`- longest stretch of script: ${range(longest.map(({ wallMs }) => wallMs))}`);
  console.log(`- of that on a processor: ${range(longest.map(({ processorMs }) => processorMs))}`);
  console.log(`- stretches over 50 ms: ${longest.map(({ over50 }) => over50).join(", ")}`);
  console.log(`- scripts that ran in ${IDLE_MS / 1000} s of idling: ${(await idle(browser, site)).length}`);
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
