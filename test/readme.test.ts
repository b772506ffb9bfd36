/** The examples of the README run, and print what it says. */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const folder = new URL("../.artifacts/readme/", import.meta.url);

/** TypeScript blocks with what their comments say that they print. */
const examples = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = ""], index) => ({
  index,
  code,
  printed: code
    .split("\n")
    .filter((line) => line.startsWith("// "))
    .map((line) => line.slice(3)),
}));

describe("README", () => {
  it.each(examples)("example $index prints what its comments say", ({ index, code, printed }) => {
    mkdirSync(folder, { recursive: true });
    const file = fileURLToPath(new URL(`example-${index}.mts`, folder));
    writeFileSync(file, code);
    const output = execFileSync(process.execPath, [file], { cwd: root, encoding: "utf8" });
    const flat = (text: string) => text.replaceAll(/\s+/g, " ").trim();
    expect(flat(output)).toBe(flat(printed.join("\n")));
  });

  it("has examples", () => expect(examples.length).toBeGreaterThan(0));
});
