import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { checkGlossary, formatFinding, RULES, type Rule } from "../src/index.ts";
import { smallGlossary, type GlossarySketch } from "./small-glossary.ts";

interface Case extends GlossarySketch {
  /** Files by `record:id` and `source:id`. */
  files?: Record<string, string>;
  /** Published ids, each with the id that it is redirected to, or nothing. */
  ledger?: Record<string, string | null>;
  /** Findings as they are printed. */
  finds?: string[];
}

interface Fixture {
  passes: Record<string, Case>;
  fails: Record<string, Case>;
}

const folder = join(import.meta.dirname, "rules");
const names = readdirSync(folder).map((file) => file.replace(/\.yml$/, ""));
const read = (name: string) => parse(readFileSync(join(folder, `${name}.yml`), "utf8")) as Fixture;

function findings(rule: Rule, { files, ledger, ...sketch }: Case): string[] {
  const redirects = Object.entries(ledger ?? {}).map(([id, to]) => [id, to ?? undefined] as const);
  const extra = {
    fileOf: (id: string, collection = "record") => files?.[`${collection}:${id}`],
    ledger: new Map(redirects),
  };
  return checkGlossary(smallGlossary(sketch), extra, [rule]).map(formatFinding);
}

describe.each(RULES.map((rule) => [rule.name, rule] as const))("%s", (name, rule) => {
  const { passes, fails } = read(name);
  it.each(Object.entries(passes))("accepts %s", (_, one) => {
    expect(findings(rule, one)).toEqual([]);
  });
  it.each(Object.entries(fails))("finds %s", (_, one) => {
    expect(findings(rule, one)).toEqual(one.finds);
    expect(one.finds).not.toEqual([]);
  });
});

it("knows a fixture for every rule, and a rule for every fixture", () => {
  expect(names.toSorted()).toEqual(RULES.map(({ name }) => name));
});

it("names every rule after its file, says why it exists, and lists it once", () => {
  const files = readdirSync(join(import.meta.dirname, "../src/rules")).map((file) => file.replace(/\.ts$/, ""));
  const helpers = new Set(["all-rules", "check", "compared-name", "references", "rule", "steps", "walk"]);
  expect(RULES.map(({ name }) => name)).toEqual(files.filter((file) => !helpers.has(file)).toSorted());
  for (const { why } of RULES) expect(why).toMatch(/^[a-z].*[^.]$/);
});
