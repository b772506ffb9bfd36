/**
 * After tsup: declarations that entry points share are kept once, as `.d.cts`, which ES modules may name as well. They
 * hold types alone, so nothing asks for the code beside them.
 */
import { readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";

const dist = fileURLToPath(new URL("../dist", import.meta.url));
const names = readdirSync(dist);

/** The lists of ids, and the chunks: they have no code beside them. An entry point has, and needs its own. */
const isShared = (stem: string) => stem === "ids" || !names.includes(`${stem}.js`);
const shared = names
  .filter((name) => name.endsWith(".d.cts"))
  .map((name) => name.slice(0, -".d.cts".length))
  .filter((stem) => isShared(stem) && names.includes(`${stem}.d.ts`));

for (const name of names.filter((one) => one.endsWith(".d.ts"))) {
  const file = join(dist, name);
  const text = readFileSync(file, "utf8");
  const changed = shared.reduce((all, stem) => all.replaceAll(`'./${stem}.js'`, `'./${stem}.cjs'`), text);
  if (changed !== text) writeFileSync(file, changed);
}
for (const stem of shared) rmSync(join(dist, `${stem}.d.ts`));
for (const code of ["ids.js", "ids.cjs"]) rmSync(join(dist, code), { force: true });
