/** What `docs/data-guidelines.md` tells authors must be what the schema takes. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  CONCEPT_STEPS,
  DOCUMENT_STEPS,
  DOCUMENT_TYPES,
  HOLDER_STEPS,
  KINDS,
  LIFE_STEPS,
  RELATIONS,
  SOURCE_KINDS,
  STATUS_STEPS,
  recordSchema,
} from "../src/index.ts";

const guidelines = readFileSync(join(import.meta.dirname, "../../../docs/data-guidelines.md"), "utf8");
const section = (title: string) => guidelines.split(`## ${title}\n`)[1]?.split(/\n## /)[0] ?? "";
const fieldsOf = (kind: string): object =>
  recordSchema.options.find(({ shape }) => shape.kind.value === kind)?.shape ?? {};
const topKeys = (yaml: string) => [...yaml.matchAll(/^([a-zA-Z]+):/gm)].map(([, key]) => key ?? "");

/** The block of each kind begins with `# kind` on a line of its own. */
const blocks = section("Fields of each kind")
  .split(/^# (?=[a-z]+$)/m)
  .slice(1)
  .map((block) => [block.split("\n")[0] ?? "", topKeys(block)] as const);

describe("the guidelines", () => {
  it("describe every kind", () => {
    expect(blocks.map(([kind]) => kind).toSorted()).toEqual([...KINDS].toSorted());
  });
  it.each(blocks)("name only fields that a %s has", (kind, keys) => {
    expect(keys.filter((key) => !(key in fieldsOf(kind)))).toEqual([]);
  });
  it.each(blocks)("name every field of a %s", (kind, keys) => {
    const common = new Set(Object.keys(fieldsOf("place")).filter((key) => key in fieldsOf("person")));
    const own = Object.keys(fieldsOf(kind)).filter((key) => !common.has(key));
    expect(own.filter((key) => !keys.includes(key))).toEqual([]);
  });
  it("name only fields that every record has", () => {
    const keys = topKeys(section("Fields of every record").split("```")[1] ?? "");
    expect(keys.filter((key) => !(key in fieldsOf("concept")))).toEqual([]);
    const all = Object.keys(fieldsOf("place")).filter((key) => key in fieldsOf("person"));
    expect(all.filter((key) => !keys.includes(key))).toEqual([]);
  });
  it("list every kind of source, type of document and relation", () => {
    for (const kind of SOURCE_KINDS) expect(section("Sources")).toMatch(new RegExp(String.raw`\b${kind}\b`));
    for (const relation of Object.keys(RELATIONS)) expect(section("Relations")).toContain(`\`${relation}\``);
    for (const type of DOCUMENT_TYPES) expect(guidelines).toMatch(new RegExp(`^type: .*\\b${type}\\b`, "m"));
  });
  it("list only steps that there are", () => {
    const steps: Record<string, readonly string[]> = {
      "organisation, body, office": LIFE_STEPS,
      "status (the kind of status itself)": LIFE_STEPS,
      "a state's status": STATUS_STEPS,
      "an office's holder": HOLDER_STEPS,
      document: DOCUMENT_STEPS,
      concept: CONCEPT_STEPS,
      initiative: LIFE_STEPS,
    };
    const rows = [...guidelines.matchAll(/^\| ([^|]+?) +\| ([a-z-]+(?:, [a-z-]+)+) +\|$/gm)];
    expect(rows.map(([, kind]) => kind)).toEqual(Object.keys(steps));
    for (const [, kind = "", names = ""] of rows)
      expect(names.split(", ").filter((name) => !steps[kind]?.includes(name))).toEqual([]);
  });
});
