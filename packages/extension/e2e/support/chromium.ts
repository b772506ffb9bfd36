import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type BrowserContext, type Page, type Worker } from "playwright-core";
import { chromiumArguments, ensureBrowser } from "../../../../scripts/lib/browsers.mjs";
import { buildFolder, PATIENCE_MS, type Browser, type Tab } from "./browser.ts";

export interface Options {
  build?: string;
  args?: string[];
  locale?: string;
  /** A fontconfig file in the place of the machine's. */
  fontSettings?: string;
  /** Sites that the reader allowed once before: the browser grants them again without asking. */
  allowedBefore?: readonly string[];
}

export interface Chromium extends Browser {
  name: "chromium";
  context: BrowserContext;
  background(): Promise<Worker>;
  open(): Promise<Tab & { page: Page }>;
  openOwn(name: "popup.html" | "options.html" | "sidepanel.html"): Promise<Tab & { page: Page }>;
  /** Presses the extension's button on the toolbar while a page of that site is in front. */
  pressToolbarButton(site: string): Promise<void>;
}

/** Colours and letters alike on every machine. */
const LOOK = ["--force-color-profile=srgb", "--font-render-hinting=none"];

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
    runScript: (code) => page.evaluate(code),
    until: async (run, argument) => {
      await page.waitForFunction(run as never, argument as never, { timeout: PATIENCE_MS });
    },
    moveTo: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
    bringToFront: () => page.bringToFront(),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    setViewport: (width, height) => page.setViewportSize({ width, height }),
    screenshot: () => page.screenshot(),
    async answer(origin, body) {
      await page.route(`${origin}/**`, (route) => route.fulfill({ body, contentType: "text/html" }));
    },
    close: () => page.close(),
  };
}

interface Preferences {
  extensions: { settings: Record<string, { granted_permissions: Record<string, string[]> }> };
}

/**
 * Writes into a profile that the reader allowed sites before. The browser's own question cannot be answered from
 * outside; it is not asked again for what was allowed once.
 */
async function allowBefore(profile: string, launch: () => Promise<BrowserContext>, sites: readonly string[]) {
  const context = await launch();
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
  const { host: id } = new URL(worker.url());
  await context.close();
  const file = join(profile, "Default", "Preferences");
  const preferences = JSON.parse(readFileSync(file, "utf8")) as Preferences;
  const settings = preferences.extensions.settings[id]!;
  settings.granted_permissions.explicit_host!.push(...sites);
  const once = { api: [], explicit_host: sites, manifest_permissions: [], scriptable_host: sites };
  Object.assign(settings, { runtime_granted_permissions: once });
  writeFileSync(file, JSON.stringify(preferences));
}

/** Chromium with the built extension. */
export async function startChromium(options: Options = {}): Promise<Chromium> {
  const profile = mkdtempSync(join(tmpdir(), "sco-glossary-"));
  const launch = () => launchIn(profile, options);
  if (options.allowedBefore) await allowBefore(profile, launch, options.allowedBefore);
  return toBrowser(await launch(), profile);
}

async function launchIn(profile: string, { build = "chrome-mv3-trial", args = [], locale, fontSettings }: Options) {
  return chromium.launchPersistentContext(profile, {
    executablePath: await ensureBrowser("chromium"),
    headless: true,
    viewport: { width: 1000, height: 800 },
    ...(locale && { locale }),
    env: {
      ...(process.env as Record<string, string>),
      ...(locale && { LANGUAGE: locale, LANG: `${locale.replace("-", "_")}.UTF-8` }),
      ...(fontSettings && { FONTCONFIG_FILE: fontSettings }),
    },
    args: [
      ...chromiumArguments(buildFolder(build)),
      ...LOOK,
      ...(locale ? [`--lang=${locale}`] : []),
      "--enable-unsafe-extension-debugging", // lets the button on the toolbar be pressed
      ...args,
    ],
  });
}

async function toBrowser(context: BrowserContext, profile: string): Promise<Chromium> {
  const background = async () => context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
  await background();
  return {
    name: "chromium",
    context,
    background,
    open: async () => toTab(await context.newPage()),
    async openOwn(name) {
      const opened = context.waitForEvent("page");
      await (
        await background()
      ).evaluate((page) => {
        const { tabs, runtime } = (globalThis as never as { chrome: never })["chrome"] as {
          tabs: { create(tab: object): Promise<void> };
          runtime: { getURL(path: string): string };
        };
        return tabs.create({ url: runtime.getURL(page), active: false });
      }, name);
      const page = await opened;
      await page.locator("h1").waitFor();
      return toTab(page);
    },
    async pressToolbarButton(site) {
      const { host: id } = new URL((await background()).url());
      const session = await context.browser()!.newBrowserCDPSession();
      const { targetInfos } = await session.send("Target.getTargets", { filter: [{ type: "tab" }] });
      const targetId = targetInfos.find(({ url }) => url.startsWith(site))?.targetId;
      await session.send("Extensions.triggerAction" as never, { id, targetId } as never);
    },
    inExtension: async (run, argument) => (await background()).evaluate(run as never, argument) as never,
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
