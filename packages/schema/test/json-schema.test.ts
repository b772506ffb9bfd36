import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it, onTestFinished } from "vitest";
import { parse } from "yaml";
import { smallGlossary, type GlossarySketch } from "./small-glossary.ts";

const root = join(import.meta.dirname, "..");
const script = join(root, "scripts/json-schema.ts");

describe("scripts/json-schema.ts --check", () => {
  it("accepts the files in the repository", () => {
    const { status, stderr } = spawnSync(process.execPath, [script, "--check"], { encoding: "utf8" });
    expect([status, stderr]).toEqual([0, ""]);
  });
  it("notices a difference, and says what to do about it", () => {
    const folder = mkdtempSync(join(tmpdir(), "json-schema-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    execFileSync(process.execPath, [script, folder]);
    const file = join(folder, "source.json");
    writeFileSync(file, readFileSync(file, "utf8").replace("research", "rumour"));
    const { status, stderr } = spawnSync(process.execPath, [script, "--check", folder], { encoding: "utf8" });
    expect(status).toBe(1);
    expect(stderr).toBe(
      "json-schema/source.json differs from the zod schema; run `npm run json-schema` in packages/schema and commit the result\n",
    );
  });
});

const validator = (name: string) =>
  new Ajv2020({ strict: false, validateFormats: false }).compile(
    JSON.parse(readFileSync(join(root, "json-schema", name), "utf8")) as object,
  );

describe("the JSON Schema of a record", () => {
  const validate = validator("record.json");
  const concept = {
    id: "clear-sight",
    kind: "concept",
    labels: { en: { preferred: "Clear Sight", admitted: [{ text: "CS", form: "abbreviation", match: "topic" }] } },
    definition: { en: "principle of clean lenses" },
    sources: ["charter § Art. 1"],
    verifiedOn: "1960-01",
  };
  const fixtures = join(import.meta.dirname, "rules");

  it("accepts a record as people write it", () => {
    expect(validate(concept), JSON.stringify(validate.errors)).toBe(true);
  });
  it.each([
    ["an unknown field", { ...concept, colour: "red" }],
    ["a kind that there is not", { ...concept, kind: "idea" }],
    ["a label with a misspelt field", { ...concept, labels: { en: { preferred: { txt: "Clear Sight" } } } }],
    ["a date in another form", { ...concept, verifiedOn: "1 January 1960" }],
    ["no sources", { ...concept, sources: [] }],
    ["a citation in other words", { ...concept, sources: ["Charter, Art. 1"] }],
  ])("refuses %s", (_, record) => expect(validate(record)).toBe(false));
  it("accepts the records of all fixtures of the rules", () => {
    const sketches = readdirSync(fixtures).flatMap((file) => {
      const { passes, fails } = parse(readFileSync(join(fixtures, file), "utf8")) as Record<
        "passes" | "fails",
        Record<string, GlossarySketch>
      >;
      return [...Object.values(passes), ...Object.values(fails)];
    });
    for (const record of sketches.flatMap((sketch) => smallGlossary(sketch).records))
      expect(validate(record), `${record.id}: ${JSON.stringify(validate.errors)}`).toBe(true);
  });
});

it("the JSON Schema of a glossary accepts one as it is published", () => {
  const validate = validator("glossary.json");
  const glossary = smallGlossary({ records: [{ id: "lantern-league", kind: "organisation" }] });
  expect(validate(glossary), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ ...glossary, records: [{}] })).toBe(false);
});
