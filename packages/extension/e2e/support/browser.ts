/** One way to drive both browsers with the built extension: what Playwright and Puppeteer have in common. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

export type BrowserName = "chromium" | "firefox";

export interface Tab {
  goto(address: string): Promise<unknown>;
  evaluate<R>(run: () => R | Promise<R>): Promise<R>;
  evaluate<R, A>(run: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  /** Runs a script in the page, also where the page's own policy allows none. */
  runScript(code: string): Promise<unknown>;
  /** Waits until the function, called in the page, gives something true. */
  until<A>(run: (argument: A) => unknown, argument?: A): Promise<void>;
  moveTo(x: number, y: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  setViewport(width: number, height: number): Promise<void>;
  screenshot(): Promise<Buffer>;
  bringToFront(): Promise<void>;
  /** Answers every request of this tab to another site, such as `https://blog.example`, with one page. */
  answer(origin: string, body: string): Promise<void>;
  /** Errors that the page logged or threw. */
  errors: string[];
  close(): Promise<void>;
}

export interface Browser {
  name: BrowserName;
  open(): Promise<Tab>;
  /** Presses a key that belongs to the extension. */
  command(name: "next-term" | "previous-term"): Promise<void>;
  /** Opens a page of the extension behind the tab in front, which it takes for its own as it does on the toolbar. */
  openOwn(name: "popup.html" | "options.html" | "sidepanel.html"): Promise<Tab>;
  /** Runs a function where the extension's own interfaces are. */
  inExtension<A, R>(run: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  close(): Promise<void>;
}

/** The folder of a build, such as `chrome-mv3-trial`. */
export function buildFolder(name: string): string {
  const folder = fileURLToPath(new URL(`../../.output/${name}`, import.meta.url));
  if (!existsSync(folder)) throw new Error(`${folder} is missing; build the extension first: npm run build`);
  return folder;
}

/** How long a page may take for what a test waits for. */
export const PATIENCE_MS = 10_000;
