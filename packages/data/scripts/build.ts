/** Authored YAML → `src/generated`: the published glossary, its types, and the compiled index of its labels. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { formatFinding, glossarySchema, type Glossary } from "@sco-glossary/schema";
import { checkFolder } from "@sco-glossary/schema/authoring";
import { counted } from "../src/counted.ts";
import { compileIndex } from "../src/match-index/index.ts";
import { cardFiles } from "./build/cards.ts";
import { complete } from "./build/complete.ts";
import { idTypes } from "./build/id-types.ts";
import { readLedger, redirectsOf } from "./build/ledger.ts";
import { publicTypes } from "./build/public-types.ts";
import { storeFiles, type Files } from "./build/stores.ts";
import { dataFolder } from "./data-folder.ts";

const generated = join(dataFolder, "src", "generated");

/** Ends the build where there are findings: what is published has none. */
function readAuthored(ledger: ReturnType<typeof readLedger>): Glossary {
  const { glossary, findings } = checkFolder(dataFolder, "packages/data/", { ledger });
  for (const finding of findings) console.error(formatFinding(finding));
  if (findings.length) {
    console.error(`${counted(findings.length, "finding")}; nothing was built`);
    process.exit(1);
  }
  return glossarySchema.parse(complete(glossary));
}

function write(files: Files): void {
  for (const [name, text] of files) {
    const file = join(generated, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

const MATCH_INDEX_DECLARATION = `import type { MatchIndex } from "../../match/types.ts";
declare const index: MatchIndex;
export default index;
`;

const { version } = JSON.parse(readFileSync(join(dataFolder, "package.json"), "utf8")) as { version: string };
const ledger = readLedger(join(dataFolder, "ledger.yml"));
const redirects = redirectsOf(ledger);
const glossary = readAuthored(ledger);
const meta = { version, dataThrough: glossary.meta.dataThrough };

const files: Files = new Map([
  ...storeFiles(glossary, redirects),
  ...cardFiles(glossary, redirects),
  ["package-meta.ts", `export const meta = ${JSON.stringify(meta)};\n`],
  ["types.ts", await publicTypes()],
  ["ids.ts", idTypes(glossary, redirects)],
  ["json/match-index.json", `${JSON.stringify(compileIndex(glossary, { version }))}\n`],
  ["stores/match-index.js", `export { default } from "../json/match-index.json" with { type: "json" };\n`],
  ["stores/match-index.d.ts", MATCH_INDEX_DECLARATION],
]);
// A record that was taken out must not leave its files behind.
for (const stale of ["records", "kinds", "json", "stores"])
  rmSync(join(generated, stale), { recursive: true, force: true });
write(files);
console.log(`${counted(glossary.records.length, "record")}, ${counted(glossary.sources.length, "source")}`);
