/** The engine beside a bare walk over the page and beside mark.js, in one page and interleaved. */
import { loadMatchIndex } from "@sco-glossary/data/match-index";
import type { Chromium } from "../e2e/support/chromium.ts";
import { pageScript } from "../e2e/support/page-script.ts";
import type { Site } from "../e2e/support/server.ts";
import { gateExpression } from "../scripts/gate-expression.ts";
import { interleaved, median, type Measurement, type Run } from "./measure.ts";
import { LARGE, newsHtml, page } from "./pages.ts";

const SMALL = 70_000;

type Tab = Awaited<ReturnType<Chromium["open"]>>;
type Runs = typeof import("./in-page.ts").runs;

function table(title: string, base: string, rows: readonly Measurement[]): void {
  const floor = rows.find(({ name }) => name === base)?.medianMs ?? 1;
  console.log(`\n### ${title}\n\n| | median | from – to | ÷ ${base} | result |\n|---|---|---|---|---|`);
  for (const { name, medianMs, lowestMs, highestMs, result } of rows)
    console.log(
      `| ${name} | ${medianMs.toFixed(1)} ms | ${lowestMs.toFixed(1)} – ${highestMs.toFixed(1)} | ${(medianMs / floor).toFixed(2)} | ${String(result)} |`,
    );
}

const runIn =
  (tab: Tab, name: keyof Runs): Run =>
  () =>
    tab.page.evaluate(async (key) => {
      const { runs } = (globalThis as never as { bench: { runs: Runs } }).bench;
      const start = performance.now();
      const result = await runs[key]();
      return { ms: performance.now() - start, result };
    }, name);

async function openPlain(
  browser: Chromium,
  site: Site,
  script: string,
  characters: number,
  hasTerms: boolean,
): Promise<Tab> {
  const tab = await browser.open();
  // Not under the extension's hosts, so that only the benchmark's own copy runs.
  await tab.goto(site.set("/plain", page(newsHtml(characters, { hasTerms }))));
  await tab.page.evaluate(script);
  return tab;
}

const COLD_ROUNDS = 9;

/** The gate as pages pay it: once, in a page in which nothing has run yet. */
async function firstRuns(browser: Chromium, site: Site, script: string): Promise<void> {
  const times: Record<"floor" | "gate", number[]> = { floor: [], gate: [] };
  for (let round = 0; round < COLD_ROUNDS; round++)
    for (const name of ["floor", "gate"] as const) {
      const tab = await openPlain(browser, site, script, LARGE, false);
      times[name].push((await runIn(tab, name)()).ms);
      await tab.close();
    }
  const [floor, gate] = [median(times.floor), median(times.gate)];
  console.log(
    `\nFirst run in a fresh page: floor ${floor.toFixed(1)} ms, gate ${gate.toFixed(1)} ms, ${(gate / floor).toFixed(2)} ×`,
  );
}

export async function compare(browser: Chromium, site: Site): Promise<void> {
  const script = await pageScript(new URL("in-page.ts", import.meta.url), "bench", {
    define: { GATE_SOURCE: JSON.stringify(gateExpression(loadMatchIndex())) },
    minify: true,
  });
  const large = await openPlain(browser, site, script, LARGE, true);
  table(
    "1.4 million characters with terms",
    "floor",
    await interleaved(
      {
        floor: runIn(large, "floor"),
        gate: runIn(large, "gate"),
        engine: runIn(large, "engine"),
        "mark.js, one expression": runIn(large, "markExpression"),
      },
      9,
    ),
  );
  table("making the matcher", "load", await interleaved({ load: runIn(large, "load") }, 9));
  await large.close();
  const plain = await openPlain(browser, site, script, LARGE, false);
  table(
    "1.4 million characters without terms",
    "floor",
    await interleaved({ floor: runIn(plain, "floor"), gate: runIn(plain, "gate") }, 25),
  );
  await plain.close();
  await firstRuns(browser, site, script);
  const small = await openPlain(browser, site, script, SMALL, true);
  table(
    `${SMALL.toLocaleString("en")} characters, all names`,
    "engine",
    await interleaved(
      {
        engine: runIn(small, "engine"),
        "mark.js, one expression": runIn(small, "markExpression"),
        "mark.js, list of names": runIn(small, "markList"),
      },
      3,
    ),
  );
  await small.close();
}
