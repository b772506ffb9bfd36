/** Chromium with the extension on one article, as a window or headless with a report. */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type BrowserContext, type Page } from "playwright-core";
import { chromiumArguments } from "./browsers.mjs";

interface Reading {
  /** The browser's executable. */
  chromium: string;
  address: string;
  /** The folder of the built extension. */
  extension: string;
  /** Where the screenshot goes. */
  artifacts: string;
}

/** A term of the page, as the extension tells it. */
interface FoundTerm {
  id: string;
  text: string;
  count: number;
}

async function withBrowser(
  reading: Reading,
  headless: boolean,
  use: (context: BrowserContext) => Promise<void>,
): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), "sco-glossary-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: reading.chromium,
    headless,
    viewport: headless ? { width: 1100, height: 820 } : null,
    args: chromiumArguments(reading.extension),
  });
  try {
    await use(context);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function backgroundOf(context: BrowserContext) {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
}

/** The page's terms, asked of the extension as its own popup asks. */
async function termsOf(context: BrowserContext): Promise<FoundTerm[]> {
  const worker = await backgroundOf(context);
  return worker.evaluate(async () => {
    const { tabs } = (
      globalThis as unknown as {
        chrome: {
          tabs: {
            query(query: object): Promise<{ id: number }[]>;
            sendMessage(id: number, message: object): Promise<FoundTerm[]>;
          };
        };
      }
    ).chrome;
    const [tab] = await tabs.query({ active: true });
    return tab ? tabs.sendMessage(tab.id, { type: "terms" }) : [];
  });
}

/** Rests the pointer on the first marked term, as a reader does, until its card is there. */
async function openFirstCard(page: Page): Promise<void> {
  const { x, y } = await page.evaluate(() => {
    const [first] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]) as StaticRange[];
    if (!first) throw new Error("no term is marked");
    const range = document.createRange();
    range.setStart(first.startContainer, first.startOffset);
    range.setEnd(first.endContainer, first.endOffset);
    range.startContainer.parentElement?.scrollIntoView({ block: "center" });
    const [{ left, top, width, height } = new DOMRect()] = range.getClientRects();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await page.mouse.move(x, y);
  await page.locator("sco-glossary-card h2").waitFor();
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** Opens a window and waits until the reader closes it. */
export async function showWindow(reading: Reading): Promise<void> {
  await withBrowser(reading, false, async (context) => {
    const [page = await context.newPage()] = context.pages();
    await backgroundOf(context);
    await page.goto(reading.address);
    console.log(
      `${reading.address} is open in Chromium. Rest the pointer on an underlined term. Close the window to end.`,
    );
    await context.waitForEvent("close", { timeout: 0 });
  });
}

/** Prints the terms found and takes a screenshot of the page with a card open. */
export async function showHeadless(reading: Reading): Promise<void> {
  await withBrowser(reading, true, async (context) => {
    const [page = await context.newPage()] = context.pages();
    await backgroundOf(context);
    await page.goto(reading.address);
    const marked = await page
      .waitForFunction(() => CSS.highlights.size > 0, undefined, { timeout: 15_000 })
      .then(
        () => true,
        () => false,
      );
    if (!marked) return console.log("No terms of the Shanghai Cooperation Organisation were found in this article.");
    const terms = await termsOf(context);
    console.log(table([["id", "text", "count"], ...terms.map(({ id, text, count }) => [id, text, String(count)])]));
    await openFirstCard(page);
    mkdirSync(reading.artifacts, { recursive: true });
    const screenshot = join(reading.artifacts, "start.png");
    await page.screenshot({ path: screenshot });
    console.log(`\nScreenshot of the page with an open card: ${screenshot}`);
  });
}
