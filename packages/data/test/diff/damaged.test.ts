import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { snapshotOf } from "../../src/diff/package-files.ts";
import { readSnapshot } from "../../src/diff/read.ts";

const stores = fileURLToPath(new URL("../../dist/json/", import.meta.url));
const MANIFEST = { version: "1.0.0", exports: { ".": "./dist/index.js" }, engines: { node: ">=20.10" } };

/** The files of the package, of which one is replaced, or taken off. */
function packageWith(file: string, text: string | undefined): Map<string, string> {
  const files = new Map<string, string>(
    readdirSync(stores).map((name) => [`dist/json/${name}`, readFileSync(stores + name, "utf8")] as const),
  );
  files.set("package.json", JSON.stringify(MANIFEST));
  files.set("dist/kind-status.d.ts", "export { records };");
  files.delete(file);
  if (text !== undefined) files.set(file, text);
  return files;
}

const status = readFileSync(`${stores}status.json`, "utf8");
const MISSING = "it is not a built or published @sco-glossary/data";

describe("a package with a damaged file", () => {
  it.each([
    ["dist/json/meta.json", undefined, `old: there is no dist/json/meta.json; ${MISSING}`],
    ["dist/json/status.json", undefined, `old: there is no dist/json/status.json; ${MISSING}`],
    ["package.json", undefined, `old: there is no package.json; ${MISSING}`],
    ["package.json", "{", "old: package.json:1:2: the file ends before the JSON does"],
    ["package.json", "null", "old: package.json: it is damaged (it is no mapping of fields); take the package anew"],
    ["package.json", '{ "exports": 1 }', "old: package.json: it is damaged (field exports is no mapping)"],
    ["dist/json/meta.json", "{}", "old: dist/json/meta.json: it is damaged (field evidence is no mapping)"],
    [
      "dist/json/redirects.json",
      '{ "a": 1 }',
      "old: dist/json/redirects.json: it is damaged (a redirect leads to no id)",
    ],
    ["dist/json/sources.json", "{}", "old: dist/json/sources.json: it is damaged"],
    ["dist/json/status.json", "[]", "old: dist/json/status.json: it is damaged (it is no mapping of fields)"],
    [
      "dist/json/status.json",
      '{ "kind": "status" }',
      "old: dist/json/status.json: it is damaged (field format is no number)",
    ],
    ["dist/json/status.json", '{ "kind": "status", "format": 1 }', "old: dist/json/status.json: it is damaged"],
    [
      "dist/json/status.json",
      '{ "kind": "status", "format": 9 }',
      "old: dist/json/status.json: status is stored in format 9; this version of @sco-glossary/data reads 1, take a newer one",
    ],
    ["dist/json/body.json", status, 'old: dist/json/body.json: it is damaged (it holds kind "status")'],
  ])("says so of %s with %s", (file, text, message) =>
    expect(() => snapshotOf(packageWith(file, text), "old")).toThrow(message),
  );

  it("is read where nothing is damaged", () =>
    expect(snapshotOf(packageWith("dist/json/status.json", status), "old")).toMatchObject({
      surface: { version: "1.0.0", exports: [".", "kind-status#records"], node: ">=20.10" },
    }));
});

describe("what looks like the name of a file", () => {
  it.each(["packages/dta", "./dta", "~/dta", "dta.tgz", String.raw`packages\dta`])(
    "is not asked for on npm: %s",
    (where) => expect(readSnapshot(where)).rejects.toThrow(`${where}: there is no such file`),
  );
});
