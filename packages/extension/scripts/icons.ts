/** `npm run icons`: draws the icons anew from `src/icon.svg`, in the sizes that browsers and stores ask for. */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { chromiumArguments, ensureBrowser } from "../../../scripts/lib/browsers.mjs";

const SIZES = [16, 32, 48, 128];
const source = fileURLToPath(new URL("../src/icon.svg", import.meta.url));
const target = (size: number) => fileURLToPath(new URL(`../public/icon/${size}.png`, import.meta.url));

const svg = readFileSync(source, "utf8");
const browser = await chromium.launch({
  executablePath: await ensureBrowser("chromium"),
  args: chromiumArguments(),
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>* { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`);
  writeFileSync(target(size), await page.screenshot({ omitBackground: true }));
}
await browser.close();
