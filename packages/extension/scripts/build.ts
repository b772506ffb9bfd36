/**
 * Builds the extension: the release for both browsers, each also as the archive that its store takes, and the `trial`
 * builds that also work on loopback. With a folder as argument only the release, into that folder.
 */
import { build } from "wxt";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { zipArchive } from "./zip-archive.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const [folder] = process.argv.slice(2);
const outDir = folder ?? join(root, ".output");

function archive(built: string): Buffer {
  const paths = readdirSync(built, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return zipArchive(
    new Map(paths.map((path) => [relative(built, path).split(sep).join("/"), readFileSync(path)] as const)),
  );
}

for (const mode of folder === undefined ? ["production", "trial"] : ["production"])
  for (const browser of ["chrome", "firefox"]) await build({ root, browser, mode, outDir });
for (const name of ["chrome-mv3", "firefox-mv3"])
  writeFileSync(join(outDir, `${name}.zip`), archive(join(outDir, name)));
