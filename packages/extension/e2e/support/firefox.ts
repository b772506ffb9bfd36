import puppeteer, { type Browser as Firefox, type Page } from "puppeteer-core";
import { vi } from "vitest";
import { ensureBrowser } from "../../../../scripts/lib/browsers.mjs";
import { buildFolder, PATIENCE_MS, type Browser, type Tab } from "./browser.ts";

const EXTENSION = "sco-glossary@sco-glossary.org";
/** Under which the extension's own pages are found; by default the browser makes one up. */
const UUID = "5c07055a-4a6e-4f1e-9d5e-9b2f0f0c1e01";

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
    runScript: (code) => page.evaluate(code),
    until: async (run, argument) => {
      await page.waitForFunction(run as never, { timeout: PATIENCE_MS }, argument as never);
    },
    moveTo: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
    bringToFront: () => page.bringToFront(),
    press: (key) => page.keyboard.press(key as never),
    type: (text) => page.keyboard.type(text),
    setViewport: (width, height) => page.setViewport({ width, height }),
    screenshot: async () => Buffer.from(await page.screenshot()),
    async answer(origin, body) {
      await page.setRequestInterception(true);
      page.on("request", (request) => {
        const isWanted = request.url().startsWith(`${origin}/`);
        void (isWanted ? request.respond({ body, contentType: "text/html" }) : request.continue());
      });
    },
    close: () => page.close(),
  };
}

/** A page of the extension. The driver never learns that it has loaded, so the page itself is asked. */
async function openOwnPage(firefox: Firefox, name: string): Promise<Page> {
  const page = await firefox.newPage();
  const address = `moz-extension://${UUID}/${name}`;
  void page.goto(address).catch(() => undefined);
  await untilDrawn(page, address);
  return page;
}

/** While one document takes the place of another, asking the page fails. */
async function untilDrawn(page: Page, address: string): Promise<void> {
  const isDrawn = () => page.evaluate((url) => location.href === url && document.querySelector("h1") !== null, address);
  await vi.waitUntil(() => isDrawn().catch(() => false), { timeout: PATIENCE_MS, interval: 20 });
}

interface Interfaces {
  chrome: {
    tabs: {
      query(query: object): Promise<{ id: number }[]>;
      sendMessage(tab: number, message: object, options: object): Promise<unknown>;
    };
  };
}

/** Firefox with the built extension, over WebDriver BiDi. */
export async function startFirefox({ build = "firefox-mv3-trial" }: { build?: string } = {}): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: await ensureBrowser("firefox"),
    headless: true,
    // Without it the extension's own pages are out of reach.
    args: ["--remote-allow-system-access"],
    extraPrefsFirefox: {
      "extensions.webextensions.uuids": JSON.stringify({ [EXTENSION]: UUID }),
      // The browser's own question cannot be answered from outside.
      "extensions.webextOptionalPermissionPrompts": false,
    },
    defaultViewport: { width: 1000, height: 800 },
  });
  await browser.installExtension(buildFolder(build));
  let helper: Page | undefined;
  let front: Page | undefined;
  const behindFront = async (name: string) => {
    const page = await openOwnPage(browser, name);
    if (front && !front.isClosed()) await front.bringToFront();
    return page;
  };
  const inExtension: Browser["inExtension"] = async (run, argument) => {
    helper ??= await behindFront("options.html");
    return helper.evaluate(run as never, argument as never) as never;
  };
  return {
    name: "firefox",
    open: async () => {
      front = await browser.newPage();
      return toTab(front);
    },
    inExtension,
    async openOwn(name) {
      const page = await behindFront(name);
      // Only now is the page in front the one that it asks about.
      await page.evaluate(() => {
        document.querySelector("h1")?.remove();
        location.reload();
      });
      await untilDrawn(page, `moz-extension://${UUID}/${name}`);
      return toTab(page);
    },
    // Firefox's own shortcuts cannot be pressed from outside; what they cause can be done.
    async command(name) {
      await inExtension(
        async (by) => {
          const { tabs } = (globalThis as never as Interfaces).chrome;
          const [tab] = await tabs.query({ active: true, currentWindow: true });
          if (tab) await tabs.sendMessage(tab.id, { type: "step", by }, { frameId: 0 });
        },
        name === "next-term" ? 1 : -1,
      );
    },
    close: () => browser.close(),
  };
}
