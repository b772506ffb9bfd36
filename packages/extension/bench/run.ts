/**
 * `npm run bench`: what the page engine costs, against a bare walk over the page and against mark.js. Prints medians and
 * ratios as Markdown. Everything else on the machine should rest meanwhile.
 */
import { startChromium } from "../e2e/support/chromium.ts";
import { startSite } from "../e2e/support/server.ts";
import { builtExtension, withAndWithout } from "./built-extension.ts";
import { compare } from "./compare.ts";

const site = await startSite();
const browser = await startChromium({ build: "chrome-mv3" }); // works on news sites only
await compare(browser, site);
await browser.close();
await builtExtension(site);
await withAndWithout(site);
await site.close();
