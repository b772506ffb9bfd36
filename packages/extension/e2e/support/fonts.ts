/**
 * Fonts of the repository's own, under which pictures look alike on every machine. They are named `Test Serif` and `Test Sans`; each
 * has Latin, Cyrillic and Chinese letters.
 */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Site } from "./server.ts";

/** Of faces that have a letter in common the last one counts: Chinese fonts have Latin letters, too. */
const SHEETS: [family: string, sheets: string[]][] = [
  ["Test Serif", ["noto-serif-sc/wght.css", "noto-serif/wght.css", "noto-serif/wght-italic.css"]],
  ["Test Sans", ["noto-sans-sc/wght.css", "noto-sans/wght.css"]],
];

/** Puts the fonts on the site. Returns the style sheet that declares them. */
export function serveFonts(site: Site): string {
  const require = createRequire(import.meta.url);
  return SHEETS.flatMap(([family, sheets]) =>
    sheets.map((sheet) => {
      const file = require.resolve(`@fontsource-variable/${sheet}`);
      const folder = join(dirname(file), "files");
      const [name] = sheet.split("/");
      for (const font of readdirSync(folder))
        site.set(`/fonts/${name}/${font}`, {
          body: readFileSync(join(folder, font)),
          type: "font/woff2",
          headers: { "access-control-allow-origin": "*" },
        });
      return (
        readFileSync(file, "utf8")
          .replaceAll(/font-family: '[^']+'/g, `font-family: '${family}'`)
          // Faces of one family with other ranges of weight would not fill each other's gaps.
          .replaceAll(/font-weight: \d+ 900/g, "font-weight: 100 900")
          .replaceAll("font-display: swap", "font-display: block")
          .replaceAll("url(./files/", `url(${site.origin}/fonts/${name}/`)
      );
    }),
  ).join("\n");
}
