import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { parse as parseYaml } from "yaml";
import { FORMATS } from "../../src/export/index.ts";
import { CITATION_PROFILE, PACKAGE_PROFILE } from "./profiles.ts";
import { built, exported } from "./input.ts";

const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false });
addFormats.default(ajv);
const isPackage = ajv.compile(PACKAGE_PROFILE);
const isCitation = ajv.compile(CITATION_PROFILE);

type Row = Record<string, string>;
interface Field {
  name: string;
  type: string;
  constraints?: { required?: boolean; unique?: boolean; enum?: string[]; pattern?: string };
}
interface Resource {
  name: string;
  path: string;
  schema: {
    fields: Field[];
    primaryKey: string[];
    foreignKeys?: { fields: string; reference: { resource: string; fields: string } }[];
  };
}

const descriptor = JSON.parse(exported(FORMATS.csv)) as { resources: Resource[] };
const tableOf = (name: string): Row[] => parse(exported(FORMATS.csv, built, `${name}.csv`), { columns: true });

function complaintsOfCell({ name, type, constraints = {} }: Field, value: string): string[] {
  if (value === "") return constraints.required ? [`${name} is missing`] : [];
  const isTyped =
    type === "integer" ? /^-?\d+$/.test(value) : type === "boolean" ? /^(?:true|false)$/.test(value) : true;
  return [
    ...(isTyped ? [] : [`${name}: ${value} is no ${type}`]),
    ...(constraints.enum && !constraints.enum.includes(value) ? [`${name}: ${value} is not allowed`] : []),
    ...(constraints.pattern !== undefined && !new RegExp(constraints.pattern, "u").test(value)
      ? [`${name}: ${value} does not fit`]
      : []),
  ];
}

/** What Table Schema asks of rows: columns, types, constraints, keys. */
function complaints(
  { schema }: Resource,
  rows: readonly Row[],
  others: (name: string) => readonly Row[] = tableOf,
): string[] {
  const keys = new Set<string>();
  const foreign = (schema.foreignKeys ?? []).map(({ fields, reference }) => ({
    fields,
    known: new Set(others(reference.resource).map((row) => row[reference.fields])),
  }));
  return rows.flatMap((row) => {
    const key = schema.primaryKey.map((name) => row[name]).join("\t");
    const isRepeated = keys.has(key);
    keys.add(key);
    return [
      ...(Object.keys(row).join() === schema.fields.map(({ name }) => name).join() ? [] : ["other columns"]),
      ...schema.fields.flatMap((field) => complaintsOfCell(field, row[field.name] ?? "")),
      ...(isRepeated ? [`key ${key} again`] : []),
      ...foreign
        .filter(({ fields, known }) => !known.has(row[fields]!))
        .map(({ fields }) => `${fields}: ${row[fields]} leads nowhere`),
    ];
  });
}

describe("tables with a Frictionless Data Package", () => {
  it("have a descriptor that fits version 2", () => {
    expect(isPackage(descriptor), JSON.stringify(isPackage.errors)).toBe(true);
  });

  it.each(descriptor.resources)("$name fits its own schema", (resource) =>
    expect(complaints(resource, tableOf(resource.name))).toEqual([]),
  );

  it("give back every id, name, definition and date", () => {
    const records = tableOf("records");
    const { records: all } = built.glossary;
    expect(records.map(({ id, definition_en }) => [id, definition_en])).toEqual(
      all.map(({ id, definition }) => [id, definition["en"]]),
    );
    const labels = tableOf("labels").map(({ record, language, text, grade }) => [record, language, text, grade]);
    expect(labels).toEqual(
      all.flatMap((record) =>
        Object.entries(record.labels).flatMap(([language, list]) =>
          list.map(({ text, grade }) => [record.id, language, text, grade]),
        ),
      ),
    );
    const facts = tableOf("facts").map(({ record, date, step }) => [record, date, step]);
    expect(facts).toEqual(
      all.flatMap(({ id }) => built.glossary.timeline(id).map(({ date, step }) => [id, date, step])),
    );
  });

  const [records, labels] = descriptor.resources as [Resource, Resource];
  const [row] = tableOf("records") as [Row];
  const [label] = tableOf("labels") as [Row];
  it.each([
    ["a record without a kind", records, [{ ...row, kind: "" }], "kind is missing"],
    ["an id that is none", records, [{ ...row, id: "Not an id" }], "id: Not an id does not fit"],
    ["an id given twice", records, [row, row], `key ${row["id"]} again`],
    ["a name of no record", labels, [{ ...label, record: "nothing" }], "record: nothing leads nowhere"],
    ["a position that is no number", labels, [{ ...label, position: "first" }], "position: first is no integer"],
  ] as const)("are refused with %s", (_, resource, rows, complaint) =>
    expect(complaints(resource, rows)).toContain(complaint),
  );

  it.each<[string, (copy: { resources: Record<string, unknown>[]; [key: string]: unknown }) => void]>([
    ["without resources", (copy) => (copy.resources = [])],
    ["with a path that leaves the folder", (copy) => (copy.resources[0]!["path"] = "../records.csv")],
    [
      "with a field of no known type",
      (copy) => ((copy.resources[0]!["schema"] as { fields: Field[] }).fields[0]!.type = "word"),
    ],
    ["with a licence that says nothing", (copy) => (copy["licenses"] = [{}])],
  ])("have no valid descriptor %s", (_, plant) => {
    const copy = structuredClone(descriptor) as never;
    plant(copy);
    expect(isPackage(copy)).toBe(false);
  });
});

describe("CITATION.cff", () => {
  const citation = parseYaml(exported(FORMATS.cff)) as Record<string, unknown>;

  it("fits version 1.2.0 and names this version", () => {
    expect(isCitation(citation), JSON.stringify(isCitation.errors)).toBe(true);
    expect(citation["version"]).toBe("1.2.3");
  });

  it("of the repository fits as well, and says the same", () => {
    const own = parseYaml(readFileSync(new URL("../../../../CITATION.cff", import.meta.url), "utf8"));
    expect(isCitation(own), JSON.stringify(isCitation.errors)).toBe(true);
    // It stands outside any version: neither its number nor the day to which its data reach are known there.
    const { version: _number, abstract, ...rest } = citation;
    expect(own).toEqual({ ...rest, abstract: String(abstract).replace(/; data through \S+\.$/, ".") });
  });

  it.each([
    ["without authors", { authors: [] }],
    ["of another version of the format", { "cff-version": "0.9" }],
    ["with a type that is none", { type: "poem" }],
    ["with a field that is none", { isbn13: "x" }],
  ])("is refused %s", (_, change) => expect(isCitation({ ...citation, ...change })).toBe(false));
});
