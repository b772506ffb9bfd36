/**
 * Fonts of the repository's own, under which pictures look alike on every machine. They are named `Test Serif` and `Test Sans`; each
 * has Latin, Cyrillic and Chinese letters.
 */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import type { Site } from "./server.ts";

const require = createRequire(import.meta.url);

/** Of faces that have a letter in common the last one counts: Chinese fonts have Latin letters, too. */
const SHEETS: [family: string, sheet: string][] = [
  ["Test Serif", require.resolve("@fontsource-variable/noto-serif-sc/wght.css")],
  ["Test Serif", require.resolve("@fontsource-variable/noto-serif/wght.css")],
  ["Test Serif", require.resolve("@fontsource-variable/noto-serif/wght-italic.css")],
  ["Test Sans", require.resolve("@fontsource-variable/noto-sans-sc/wght.css")],
  ["Test Sans", require.resolve("@fontsource-variable/noto-sans/wght.css")],
];

/** Puts the fonts on the site. Returns the style sheet that declares them. */
export function serveFonts(site: Site): string {
  return SHEETS.map(([family, sheet]) => {
    const folder = dirname(sheet);
    const path = `/fonts/${basename(folder)}`;
    for (const font of readdirSync(join(folder, "files")))
      site.set(`${path}/${font}`, {
        body: readFileSync(join(folder, "files", font)),
        type: "font/woff2",
        headers: { "access-control-allow-origin": "*" },
      });
    return (
      readFileSync(sheet, "utf8")
        .replaceAll(/font-family: '[^']+'/g, `font-family: '${family}'`)
        // Faces of one family with other ranges of weight would not fill each other's gaps.
        .replaceAll(/font-weight: \d+ 900/g, "font-weight: 100 900")
        .replaceAll("font-display: swap", "font-display: block")
        .replaceAll("url(./files/", `url(${site.origin}${path}/`)
    );
  }).join("\n");
}
