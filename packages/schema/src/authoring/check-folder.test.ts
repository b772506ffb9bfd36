import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { formatFinding } from "../finding.ts";
import { checkGlossary } from "../rules/check.ts";
import { checkFolder } from "./check-folder.ts";
import { readFolder } from "./read-folder.ts";

const FILES: Record<string, string> = {
  "dataset.yml":
    "id: lanterns\ntitle: { en: Lanterns }\nsubject: lantern-league\nlanguages: [en]\ndataThrough: 1999\nlicence: CC0-1.0\n",
  "records/organisation/lantern-league.yml":
    "id: lantern-league\nkind: organisation\nlabels:\n  en: { preferred: Lantern League }\ndefinition:\n  en: union of keepers\nsources: [charter]\nverifiedOn: 1960\n",
  "sources/charter.yml":
    "id: charter\nkind: treaty\npublisher: Lantern League\ntitle: Charter\nurl: https://lantern.example/charter\nlanguage: en\nread: 1960\n",
};

let folder: string;
const write = (name: string, text: string) => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "glossary-"));
  for (const [name, text] of Object.entries(FILES)) write(name, text);
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("readFolder", () => {
  it("reads records and sources, and knows the file of each", () => {
    const { glossary, files, findings } = readFolder(folder, "data/");
    expect(findings).toEqual([]);
    expect(glossary.records.map(({ id }) => id)).toEqual(["lantern-league"]);
    expect([...files].map(([key, { file }]) => [key, file])).toEqual([
      ["glossary:lanterns", "data/dataset.yml"],
      ["record:lantern-league", "data/records/organisation/lantern-league.yml"],
      ["source:charter", "data/sources/charter.yml"],
    ]);
  });
  it("keeps reading after a file that does not fit", () => {
    write("records/concept/a.yml", "id: a\n");
    const { glossary, findings } = readFolder(folder);
    expect(glossary.records).toHaveLength(1);
    expect(findings.map(({ file, path }) => [file, path])).toEqual([["records/concept/a.yml", ["kind"]]]);
  });
  it("says of a file that it is not read, rather than leaving it out", () => {
    write("records/concept/a.yaml", "id: a\n");
    const log = Buffer.concat([Buffer.from("id: log # "), Buffer.from([0xd8, 0xce, 0xd1])]);
    writeFileSync(join(folder, "sources/log.yml"), log);
    expect(readFolder(folder, "data/").findings.map(formatFinding)).toEqual([
      "data/records/concept/a.yaml: only files that end in .yml are read (yaml)\n    → rename it",
      "data/sources/log.yml: this is not text in UTF-8 (yaml)\n    → save it as UTF-8",
    ]);
  });
  it("does without folders that are not there", () => {
    rmSync(join(folder, "records"), { recursive: true });
    expect(readFolder(folder).glossary.records).toEqual([]);
  });
  it("throws where the glossary does not say what it is", () => {
    write("dataset.yml", "id: lanterns\n");
    expect(() => readFolder(folder)).toThrow("dataset.yml does not fit its schema: is missing");
  });
});

describe("checkFolder", () => {
  it("finds nothing in a whole glossary", () => {
    expect(checkFolder(folder).findings).toEqual([]);
  });
  it("reports what the schema and the rules find, each at its line, in order of files", () => {
    write(
      "dataset.yml",
      `${FILES["dataset.yml"]}evidence:\n  topic: { scope: text, anyOf: [fog], description: fog }\n`,
    );
    const league = FILES["records/organisation/lantern-league.yml"] ?? "";
    write("records/organisation/league.yml", `${league}related:\n  - { relation: see-also, to: fog }\n`);
    rmSync(join(folder, "records/organisation/lantern-league.yml"));
    write("sources/log.yml", (FILES["sources/charter.yml"] ?? "").replaceAll("charter", "log"));
    expect(checkFolder(folder).findings.map((finding) => formatFinding(finding).split("\n")[0])).toEqual([
      "dataset.yml:8:33 evidence.topic.anyOf[0]: there is no record “fog” (glossary-references)",
      "records/organisation/league.yml:1:1 id: the file is records/organisation/league.yml, the record is organisation/lantern-league (id-matches-file)",
      "records/organisation/league.yml:10:27 related[0].to: there is no record “fog” (dangling-reference)",
      "sources/log.yml:1:1: no fact rests on this source (uncited-source)",
    ]);
  });
  it("does not blame the files that lead to one that could not be read", () => {
    const league = FILES["records/organisation/lantern-league.yml"] ?? "";
    write("records/organisation/lantern-league.yml", `${league}related:\n  - { relation: see-also, to: beacon }\n`);
    write("records/concept/beacon.yml", "id: beacon\n");
    expect(checkFolder(folder).findings.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      "records/concept/beacon.yml schema",
    ]);
  });
});

describe("how to mend a citation without a source", () => {
  const mend = ({ mend }: { mend?: string }) => mend;

  it("names a file where the glossary stands in files", () => {
    const league = FILES["records/organisation/lantern-league.yml"]!.replace("[charter]", "[charter, log]");
    write("records/organisation/lantern-league.yml", league);
    expect(checkFolder(folder).findings.map(mend)).toEqual(["write sources/log.yml, or mend the id"]);
  });
  it("names none where it does not", () => {
    const { glossary } = readFolder(folder);
    glossary.records[0]!.sources.push({ source: "log" });
    expect(checkGlossary(glossary).map(mend)).toEqual(["add the source, or mend the id"]);
  });
});
