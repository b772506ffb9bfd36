import { spawnSync } from "node:child_process";
import { existsSync, openSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { mini } from "../diff/mini.ts";
import { cli, run, workFolder } from "./run.ts";

const { folder, file, run: runHere } = workFolder();

const COMMANDS = ["annotate", "lookup", "search", "as-of", "timeline", "cite", "export", "validate", "compile", "diff"];

describe("every command", () => {
  it.each(COMMANDS)("%s says what it does, with examples and --json", (command) => {
    const { code, out } = run([command, "--help"]);
    expect(code).toBe(0);
    expect(out).toContain("--json");
    expect(out).toMatch(new RegExp(`Examples?:\\n +sco-glossary ${command}`));
  });

  it.each(COMMANDS)("%s --help fits a terminal of 80 columns", (command) => {
    const lines = run([command, "--help"]).out.split("\n");
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
  });

  it("is named in the help, which documents the exit codes", () => {
    const { out } = run(["--help"]);
    for (const command of COMMANDS) expect(out).toContain(`\n  ${command} `);
    expect(out).toMatch(/Exit codes:\n {2}0 {2}done\n {2}1 {2}some input .*\n.*\n {2}2 {2}wrong usage/);
  });

  it.each([
    [["annotate"]],
    [["annotate", ""]],
    [["as-of", "yesterday"]],
    [["export", "--format", "pdf"]],
    [["serve"]],
    [["lookup", "sco", "--loud"]],
    [["annotate", "a.txt", "--json", "--output", "html"]],
    [["cite", "sco", "--json", "--style", "apa"]],
    [["diff", "a", "b", "--json", "--format", "markdown"]],
    [["lookup", ""]],
    [["search", " "]],
    [["annotate", "a.txt", "--jobs", "1000000"]],
    [["cite", "sco", "--base", "javascript:alert(1)"]],
    [["export", "--format", "csv", "--out", ""]],
    [["timeline", "sco", "rats"]],
    [["diff", "", "latest"]],
  ])("ends with 2 for %j, and says where help is", (args) => {
    const { code, out, err } = run(args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/^sco-glossary: [\s\S]*\nSee: sco-glossary(?: [a-z-]+)? --help\n$/);
  });

  it("ends with 2 and the help where nothing is asked", () =>
    expect(run([])).toMatchObject({ code: 2, err: expect.stringContaining("Usage: sco-glossary") }));

  it("prints no colours where nobody sees them", () => expect(run(["lookup", "sco"]).out).not.toContain("\u001b"));
});

describe("lookup", () => {
  it("finds ids and names in any language", () => {
    for (const name of ["shanghai-spirit", "Shanghai Spirit", "Шанхайский дух", "上海精神"])
      expect(JSON.parse(run(["lookup", "--json", name]).out)).toMatchObject({ id: "shanghai-spirit" });
  });

  it.each([
    ["Charter of the Shanghai Cooperation Organization", "charter-2002"],
    ["《上海合作组织成员国长期睦邻友好合作条约》", "good-neighbourliness-treaty-2007"],
    ["Republic of Kazakhstan", "kazakhstan"],
    ["Шанхайского духа", "shanghai-spirit"],
    ["the 25th SCO summit. ", "summit-2025"],
    ["«Шанхайского духа»", "shanghai-spirit"],
    ["the Russian Federation", "russia"],
    ["上海精神會議", undefined],
  ])("finds what %s means, as it is spelt and as it stands in texts", (name, id) => {
    const { code, out } = run(["lookup", "--json", name]);
    expect([code, code ? undefined : JSON.parse(out).id]).toEqual([id ? 0 : 1, id]);
  });

  it("shows definition, explanation, note on use, names, dated facts and sources", () => {
    const { out } = run(["lookup", "shanghai-spirit"]);
    expect(out).toMatch(
      /^Shanghai Spirit {2}concept · shanghai-spirit\nformula .*\n\nThe formula .*\n\nUsed by .*\n\nen {7}Shanghai Spirit · .*\n[\s\S]*\n\n2001-06-15 first-used\n\n.*https:/,
    );
  });

  it("ends with 1 and a hint where nothing is so called", () => {
    const { code, err } = run(["lookup", "shanghai spir"]);
    expect(code).toBe(1);
    expect(err).toContain("nothing is called “shanghai spir”; did you mean shanghai-spirit");
  });
});

describe("as-of, timeline and search", () => {
  it("tell the eight members of 9 June 2018", () => {
    const { statuses } = JSON.parse(run(["as-of", "2018-06-09", "--json"]).out) as {
      statuses: Record<string, { id: string }[]>;
    };
    expect(statuses["member-state"]).toHaveLength(8);
  });

  it("tell Belarus's way to membership", () => {
    const facts = JSON.parse(run(["timeline", "belarus", "--json"]).out) as { date: string; step: string }[];
    expect(facts).toContainEqual(expect.objectContaining({ date: "2024-07-04" }));
  });

  it("tell that nothing is dated where nothing is", () =>
    expect(run(["timeline", "almaty"])).toMatchObject({ code: 0, out: "no dated facts\n", err: "" }));

  it("end with 1 for what is not there", () => {
    expect(run(["timeline", "atlantis"])).toMatchObject({
      code: 1,
      err: "sco-glossary: there is no record “atlantis”; try: sco-glossary search atlantis\n",
    });
    expect(run(["search", "atlantis"]).code).toBe(1);
    expect(run(["search", "atlantis", "--json"])).toMatchObject({ code: 1, out: "[]\n" });
  });
});

describe("export", () => {
  it("prints formats of one file", () =>
    expect(run(["export", "--format", "skos-turtle"]).out).toContain("@prefix skos:"));

  it("saves formats of several files", () => {
    const out = join(folder, "tables");
    expect(run(["export", "--format", "csv", "--out", out]).code).toBe(0);
    expect(readdirSync(out).toSorted()).toEqual([
      "datapackage.json",
      "facts.csv",
      "labels.csv",
      "records.csv",
      "sources.csv",
    ]);
    expect(readFileSync(join(out, "records.csv"), "utf8")).toMatch(/^id,kind,/);
  });

  it("makes the folders above as well, and says where it cannot", () => {
    expect(runHere(["export", "--format", "cff", "--out", join("a", "b")]).code).toBe(0);
    const below = file("no-folder", "x");
    expect(runHere(["export", "--format", "cff", "--out", join(below, "c")])).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^sco-glossary: E/),
    });
  });

  // Linux has a file that is always full.
  it.runIf(existsSync("/dev/full"))("says that the disk is full", () => {
    const full = openSync("/dev/full", "w");
    const { status, stderr } = spawnSync(process.execPath, [cli, "lookup", "sco"], {
      stdio: ["ignore", full, "pipe"],
      encoding: "utf8",
    });
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^sco-glossary: standard output: ENOSPC: no space/)]);
    symlinkSync("/dev/full", join(folder, "CITATION.cff"));
    expect(runHere(["export", "--format", "cff", "--out", "."])).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^sco-glossary: CITATION\.cff: ENOSPC: no space/),
    });
  });

  it("says where several files must go", () =>
    expect(run(["export", "--format", "hunspell"]).err).toContain(
      "hunspell is 2 files (sco-glossary.aff, sco-glossary.dic); say where with --out FOLDER",
    ));
});

describe("validate", () => {
  const { glossary } = mini();

  it("finds nothing wrong in the dataset itself", () => {
    const whole = file("whole.json", run(["export", "--format", "json"]).out);
    expect(runHere(["validate", whole, "--json"])).toMatchObject({ code: 0, out: "[]\n" });
  });

  it("reports what the schema and the rules find, in any glossary, and ends with 1", () => {
    const twice = structuredClone(glossary);
    twice.records.push(structuredClone(twice.records[0]!));
    const { code, out } = runHere(["validate", file("twice.json", twice)]);
    expect([code, out]).toEqual([1, expect.stringMatching(/union.*\(unique-ids\)/)]);
    const odd = { ...glossary, records: [{ ...glossary.records[0], kind: "planet" }] };
    expect(JSON.parse(runHere(["validate", "--json", file("odd.json", odd)]).out)).toContainEqual(
      expect.objectContaining({ rule: "schema" }),
    );
  });

  it.each([
    ["cut.json", '{\n "meta": {', "cut.json:2:11: the file ends before the JSON does (json)"],
    ["comma.json", '{\n "a": [1 2]}', "comma.json:2:10: “2]}” cannot stand here (json)"],
    ["empty.json", "", "empty.json:1:1: the file is empty (json)"],
    ["twice.json", '{ "meta": 1,\n "meta": 2 }', "twice.json:2:2: the field “meta” stands twice (json)"],
    ["list.json", "[]", "list.json:1:1: [] stands where a mapping of fields is needed (schema)"],
    ["few.json", '{ "meta": {},\n "records": 1 }', "few.json:2:13 records: 1 stands where a list is needed (schema)"],
  ])("says where %s is wrong and what is allowed, and ends with 1", (name, text, message) => {
    file(name, text);
    const { code, out } = runHere(["validate", name]);
    expect([code, out.split("\n")]).toEqual([1, expect.arrayContaining([message])]);
  });

  it("counts lines where a rule finds something, and names the record", () => {
    const twice = structuredClone(glossary);
    twice.records.push(structuredClone(twice.records[0]!));
    const text = JSON.stringify(twice, null, 1);
    const { out } = run(["validate", "-"], { input: text });
    const [, line, id] = /^-:(\d+):\d+ (\S+?)[.:].*\(unique-ids\)/m.exec(out) ?? [];
    expect(id).toBe(twice.records[0]!.id);
    expect(
      text
        .split("\n")
        .slice(Number(line) - 1)
        .join("\n"),
    ).toMatch(/^ {3}"id": "union"/);
  });

  it.each([
    ["nothing.json", "there is no such file"],
    [".", "this is a folder"],
  ])("says that %s cannot be read", (name, reason) => {
    const { code, err } = runHere(["validate", name]);
    expect([code, err]).toEqual([1, expect.stringContaining(`sco-glossary: ${name}: ${reason}`)]);
  });
});

describe("diff", () => {
  it("tells two glossaries apart and names the bump", () => {
    const { glossary } = mini();
    const changed = structuredClone(glossary);
    changed.records[0]!.verifiedOn = "2026-05-05";
    const [old, recent] = [file("old.json", glossary), file("new.json", changed)];
    expect(JSON.parse(runHere(["diff", old, recent, "--json"]).out)).toMatchObject({
      bump: "patch",
      changes: [{ kind: "verified-again" }],
    });
    expect(runHere(["diff", old, recent]).out).toContain("1 change demands: patch");
    expect(runHere(["diff", old, recent, "--format", "markdown"]).out).toContain(
      "checked again for 1 record (1 change)",
    );
  });

  it.each([
    ["{", "old.json:1:2: the file ends before the JSON does (json)"],
    ["null", "old.json:1:1: nothing stands where a mapping of fields is needed (schema)"],
    [
      "{}",
      "old.json:1:1 meta: is missing; a mapping of fields is needed (schema)\n    → add the field\n    2 more: sco-glossary validate old.json",
    ],
  ])("says what is wrong with %s", (text, message) => {
    file("old.json", text);
    expect(runHere(["diff", "old.json", "old.json"])).toMatchObject({
      code: 1,
      out: "",
      err: expect.stringContaining(`sco-glossary: ${message}`),
    });
  });

  it("says what is no package", () => {
    file("none.tgz", "not zipped");
    const { code, err } = runHere(["diff", "none.tgz", "gone.tgz"]);
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/none\.tgz: this is no \.tgz as npm packs it|gone\.tgz: there is no such file/),
    ]);
  });

  it("says what cannot be read", () =>
    expect(run(["diff", folder, folder]).err).toContain("it is not a built or published @sco-glossary/data"));
});

describe("cite", () => {
  it("gives APA", () =>
    expect(run(["cite", "shanghai-spirit"]).out).toMatch(
      /^SCO Glossary contributors\. \(\d{4}\)\. Shanghai Spirit\. In Glossary of the Shanghai Cooperation Organisation \(Version \S+\) \[Data set\]\. https:\S+shanghai-spirit\n$/,
    ));

  it("gives CSL-JSON", () =>
    expect(JSON.parse(run(["cite", "--json"]).out)).toMatchObject([
      { type: "dataset", author: [{ literal: "SCO Glossary contributors" }] },
    ]));

  it("gives BibTeX with balanced braces", () => {
    const { out } = run(["cite", "sco", "--style", "bibtex"]);
    expect(out).toMatch(/^@misc\{sco-glossary-sco,\n {2}author = \{\{SCO Glossary contributors\}\},/);
    expect(out.split("{").length).toBe(out.split("}").length);
  });
});
