import { afterAll, beforeAll } from "vitest";
import type { Browser } from "./browser.ts";
import { startSite, type Site } from "./server.ts";

/** A browser with the built extension, and a site to put pages on. */
export interface Stage<B extends Browser = Browser> {
  readonly browser: B;
  readonly site: Site;
}

/**
 * Sets the stage before the tests of a `describe`, and clears it after them. Until then there is nothing on it: what a
 * test needs of it, the test asks for.
 */
export function setStage<B extends Browser>(start: (site: Site) => Promise<B>): Stage<B> {
  let browser: B | undefined;
  let site: Site | undefined;
  beforeAll(async () => {
    site = await startSite();
    browser = await start(site);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  const there = <T>(thing: T | undefined): T => {
    if (!thing) throw new Error("the stage is set when the first test begins");
    return thing;
  };
  return {
    get browser() {
      return there(browser);
    },
    get site() {
      return there(site);
    },
  };
}
