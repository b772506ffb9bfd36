import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type BrowserContext, type Page, type Worker } from "playwright-core";
import { ensureBrowser } from "../../../../scripts/lib/browsers.mjs";
import { buildFolder, PATIENCE_MS, type Browser, type Tab } from "./browser.ts";

export interface Options {
  build?: string;
  args?: string[];
  locale?: string;
}

export interface Chromium extends Browser {
  name: "chromium";
  context: BrowserContext;
  background(): Promise<Worker>;
  open(): Promise<Tab & { page: Page }>;
}

const FLAGS = [
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--force-color-profile=srgb",
  "--font-render-hinting=none",
];

function toTab(page: Page): Tab & { page: Page } {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource"))
      errors.push(message.text());
  });
  return {
    page,
    errors,
    goto: (address) => page.goto(address),
    evaluate: (run: (argument: never) => unknown, argument?: unknown) =>
      page.evaluate(run as () => never, argument as never),
    until: async (run, argument) => {
      await page.waitForFunction(run as never, argument as never, { timeout: PATIENCE_MS });
    },
    moveTo: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    setViewport: (width, height) => page.setViewportSize({ width, height }),
    screenshot: () => page.screenshot(),
    close: () => page.close(),
  };
}

/** Chromium with the built extension. */
export async function startChromium({
  build = "chrome-mv3-trial",
  args = [],
  locale,
}: Options = {}): Promise<Chromium> {
  const profile = mkdtempSync(join(tmpdir(), "sco-glossary-"));
  const extension = buildFolder(build);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await ensureBrowser("chromium"),
    headless: true,
    viewport: { width: 1000, height: 800 },
    ...(locale && {
      locale,
      env: { ...process.env, LANGUAGE: locale, LANG: `${locale.replace("-", "_")}.UTF-8` } as Record<string, string>,
    }),
    args: [
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      ...FLAGS,
      ...(locale ? [`--lang=${locale}`] : []),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...args,
    ],
  });
  const background = async () => context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
  await background();
  return {
    name: "chromium",
    context,
    background,
    open: async () => toTab(await context.newPage()),
    async command(name) {
      // Synthetic keys do not reach the browser's own shortcuts; the event that they cause does.
      await (
        await background()
      ).evaluate(async (command) => {
        const { commands, tabs } = (globalThis as never as { chrome: never })["chrome"] as {
          commands: { onCommand: { dispatch(name: string, tab: unknown): void } };
          tabs: { query(query: object): Promise<unknown[]> };
        };
        const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
        commands.onCommand.dispatch(command, tab);
      }, name);
    },
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
