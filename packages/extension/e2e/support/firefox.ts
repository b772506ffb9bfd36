import puppeteer, { type Page } from "puppeteer-core";
import { ensureBrowser } from "../../../../scripts/lib/browsers.mjs";
import { buildFolder, PATIENCE_MS, type Browser, type Tab } from "./browser.ts";

function toTab(page: Page): Tab {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  return {
    errors,
    goto: (address) => page.goto(address),
    evaluate: (run: (argument: never) => unknown, argument?: unknown) =>
      page.evaluate(run as () => never, argument as never),
    until: async (run, argument) => {
      await page.waitForFunction(run as never, { timeout: PATIENCE_MS }, argument as never);
    },
    moveTo: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key as never),
    type: (text) => page.keyboard.type(text),
    setViewport: (width, height) => page.setViewport({ width, height }),
    screenshot: async () => Buffer.from(await page.screenshot()),
    close: () => page.close(),
  };
}

/** Firefox with the built extension, over WebDriver BiDi. */
export async function startFirefox({ build = "firefox-mv3-trial" }: { build?: string } = {}): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: await ensureBrowser("firefox"),
    headless: true,
    defaultViewport: { width: 1000, height: 800 },
  });
  await browser.installExtension(buildFolder(build));
  return {
    name: "firefox",
    open: async () => toTab(await browser.newPage()),
    command: () => Promise.reject(new Error("Firefox's own shortcuts cannot be pressed from outside")),
    close: () => browser.close(),
  };
}
