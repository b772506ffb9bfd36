/** The linter refuses imports against the direction schema ← data ← extension, and between parts that do not know each other. */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const oxlint = join(root, "node_modules/oxlint/bin/oxlint");
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "imports-"));
  copyFileSync(join(root, ".oxlintrc.json"), join(folder, ".oxlintrc.json"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What the linter says of a file that imports that module. */
function lint(file: string, module: string): string {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `import { thing } from "${module}";\nexport const other = thing;\n`);
  const { stdout } = spawnSync(process.execPath, [oxlint, file], { cwd: folder, encoding: "utf8" });
  rmSync(path);
  return stdout;
}

it.each([
  ["packages/schema/src/a.ts", "@sco-glossary/data", "schema imports neither"],
  ["packages/schema/src/a.ts", "../../extension/src/card/view.ts", "schema imports neither"],
  ["packages/data/src/a.ts", "@sco-glossary/extension", "data does not import the extension"],
  ["packages/data/src/match/a.ts", "@sco-glossary/extension", "data does not import the extension"],
  ["packages/data/src/match/a.ts", "../query/search.ts", "it imports neither the queries nor the data"],
  ["packages/data/src/match/a.ts", "../generated/ids.ts", "it imports neither the queries nor the data"],
  ["packages/data/src/query/a.ts", "../match/scan.ts", "The queries do not import the matcher"],
  ["packages/extension/src/page/a.ts", "../card/view.ts", "The page is read without the card"],
  ["packages/extension/src/card/a.ts", "../page/gate.ts", "The card is drawn without the page"],
])("%s may not import %s", (file, module, message) => expect(lint(file, module)).toContain(message));

it.each([
  ["packages/data/src/a.ts", "@sco-glossary/schema"],
  ["packages/data/src/index.ts", "./query/index.ts"],
  ["packages/data/src/query/a.ts", "../generated/types.ts"],
  ["packages/extension/src/page/a.ts", "@sco-glossary/data/match"],
  ["packages/extension/src/entrypoints/a.ts", "../card/view.ts"],
])("%s may import %s", (file, module) => expect(lint(file, module)).not.toContain("no-restricted-imports"));
