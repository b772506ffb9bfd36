import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { transform } from "esbuild";
import { describe, expect, it } from "vitest";
import { run } from "../cli/run.ts";
import { blocksOf, promised, repository, type Block } from "./blocks.ts";

const PAGES = ["packages/data/README.md", "packages/schema/README.md", "docs/recipes.md", "docs/at-scale.md"];

const folder = mkdtempSync(join(tmpdir(), "sco-glossary-docs-"));
mkdirSync(join(folder, "node_modules", "@sco-glossary"), { recursive: true });
for (const name of ["data", "schema"])
  symlinkSync(join(repository, "packages", name), join(folder, "node_modules", "@sco-glossary", name), "junction");

/** What a block prints when it is run as a reader would run it, with the built packages. */
async function printed({ code, language }: Block): Promise<string[]> {
  const file = join(folder, "block.mjs");
  writeFileSync(file, language === "ts" ? (await transform(code, { loader: "ts" })).code : code);
  const { stdout, stderr, status } = spawnSync(process.execPath, [file], { encoding: "utf8", cwd: folder });
  expect([status, stderr]).toEqual([0, ""]);
  return stdout
    .split("\n")
    .slice(0, -1)
    .map((line) => line.trimEnd());
}

const named = (block: Block) => [`${block.page}:${block.line}`, block] as const;

describe("code on the pages", () => {
  it.each(PAGES.flatMap((page) => blocksOf(page, ["js", "ts"])).map(named))(
    "%s prints what it says",
    async (_, block) => {
      expect(promised(block).length).toBeGreaterThan(0);
      expect(await printed(block)).toEqual(promised(block));
    },
  );

  it.each(blocksOf("docs/recipes.md", ["jsx"]).map(named))("%s is JSX that names a record", async (_, block) => {
    const { code } = await transform(block.code, { loader: "jsx", jsx: "automatic" });
    const [, id] = /records\/([a-z-]+)"/.exec(code) ?? [];
    expect(run(["lookup", String(id)]).code).toBe(0);
  });
});

describe("commands on the pages", () => {
  const commands = PAGES.flatMap((page) => blocksOf(page, ["sh"])).flatMap(({ page, line, code }) =>
    code
      .split("\n")
      .filter((command) => command.startsWith("sco-glossary "))
      .map((command, i) => [`${page}:${line + 1 + i}`, command] as const),
  );

  it.each(commands)("%s works: %s", (_, command) => {
    const [text = "", input, output] = command.split(/ [<>] /);
    const args = [...text.matchAll(/"([^"]*)"|(\S+)/g)].slice(1).map(([, quoted, bare]) => quoted ?? bare!);
    const outcome = run(args, {
      cwd: folder,
      ...(input && { input: '{"body":"Shanghai Cooperation Organisation","url":"u"}\n' }),
    });
    expect([outcome.code, outcome.err]).toEqual([0, ""]);
    expect(outcome.out.length > 0 || output !== undefined).toBe(true);
  });
});

describe("the columns that the pandas recipe reads", () => {
  it("are there, with the members and their dates", () => {
    const out = join(folder, "tables");
    run(["export", "--format", "csv", "--out", out]);
    const [python] = blocksOf("docs/recipes.md", ["python"]);
    const columns = [...(python?.code ?? "").matchAll(/facts\["(\w+)"\]/g)].map(([, name]) => name);
    const [header = "", ...rows] = readFileSync(join(out, "facts.csv"), "utf8").split("\r\n");
    expect(header.split(",")).toEqual(expect.arrayContaining([...columns, "record", "date"]));
    expect(rows.filter((row) => row.includes("effective,member-state")).some((row) => row.startsWith("india,"))).toBe(
      true,
    );
  });
});
