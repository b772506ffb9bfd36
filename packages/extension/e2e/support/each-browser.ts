import { afterAll, beforeAll, describe } from "vitest";
import type { Browser, BrowserName } from "./browser.ts";
import { startChromium } from "./chromium.ts";
import { startFirefox } from "./firefox.ts";
import { startSite, type Site } from "./server.ts";

interface Options {
  names?: readonly BrowserName[];
  /** Sites that the browser grants without asking. */
  allowedBefore?: readonly string[];
}

const START = {
  chromium: ({ allowedBefore }: Options) => startChromium({ ...(allowedBefore && { allowedBefore }) }),
  // Grants every site without asking.
  firefox: () => startFirefox(),
};

export interface Stage {
  browser: Browser;
  site: Site;
}

/** Runs the same tests in each browser with the built extension, and a site to put pages on. */
export function inEachBrowser(
  title: string,
  tests: (stage: () => Stage, name: BrowserName) => void,
  options: Options = {},
): void {
  const { names = ["chromium", "firefox"] } = options;
  describe.each(names)(`${title} (%s)`, (name) => {
    let stage: Stage | undefined;
    beforeAll(async () => {
      stage = { browser: await START[name](options), site: await startSite() };
    });
    afterAll(async () => {
      await stage?.browser.close();
      await stage?.site.close();
    });
    tests(() => {
      if (!stage) throw new Error("the browser is not there yet");
      return stage;
    }, name);
  });
}
