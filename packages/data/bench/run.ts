/**
 * `npm run bench`: the matcher and its peers on the same texts, as multiples of a loop over `charCodeAt`. Every part has
 * a process of its own with one matcher in it, for what an engine learns of one part would change what another measures:
 * a compiler asks its matcher for thousands of single names.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readFolder } from "@sco-glossary/schema/authoring";
import { dataFolder } from "../scripts/data-folder.ts";
import type { MatchIndex } from "../src/match/index.ts";
import { compileIndex } from "../src/match-index/index.ts";
import { plainGlossary, plainNames } from "./lexicon.ts";
import { NAMES_FILE, type Wanted } from "./ready-index.ts";

const PARTS = ["speed.ts", "beside-peers.ts", "sizes.ts"];

const { glossary } = readFolder(dataFolder);
const names = plainNames(glossary);
const indexes: Record<Wanted, MatchIndex> = {
  all: compileIndex(glossary),
  plain: compileIndex(plainGlossary(glossary, names)),
};

const folder = mkdtempSync(join(tmpdir(), "bench-"));
try {
  for (const [name, index] of Object.entries(indexes))
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(index));
  writeFileSync(join(folder, NAMES_FILE), JSON.stringify(names));
  for (const part of PARTS) {
    const path = fileURLToPath(new URL(part, import.meta.url));
    execFileSync(process.execPath, [...process.execArgv, path, folder], { stdio: "inherit" });
  }
} finally {
  rmSync(folder, { recursive: true });
}
