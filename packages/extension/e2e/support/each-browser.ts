import { describe } from "vitest";
import type { BrowserName } from "./browser.ts";
import { startChromium } from "./chromium.ts";
import { startFirefox } from "./firefox.ts";
import { setStage, type Stage } from "./stage.ts";

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

/** Runs the same tests in each browser with the built extension, and a site to put pages on. */
export function inEachBrowser(
  title: string,
  tests: (stage: Stage, name: BrowserName) => void,
  options: Options = {},
): void {
  const { names = ["chromium", "firefox"] } = options;
  describe.each(names)(`${title} (%s)`, (name) => {
    tests(
      setStage(() => START[name](options)),
      name,
    );
  });
}
