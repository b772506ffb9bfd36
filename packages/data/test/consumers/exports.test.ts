/** What the command exports, loaded by the programs that it is made for. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { FORMATS, type FormatName } from "../../src/export/index.ts";
import { built, exported } from "../export/input.ts";
import { withConsumer } from "./with-consumer.ts";

const folder = mkdtempSync(join(tmpdir(), "sco-glossary-exports-"));
const beside = (name: string) => join(import.meta.dirname, name);

/** Writes the files of a format, and gives back the path of the first. */
function saved(format: FormatName): string {
  const paths = FORMATS[format].files(built).map(({ name, text }) => {
    writeFileSync(join(folder, name), [...text].join(""));
    return join(folder, name);
  });
  return paths[0]!;
}

function planted(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

const outputOf = (file: string, args: readonly string[], input = "") =>
  execFileSync(file, args, { input, encoding: "utf8", maxBuffer: 1e8, stdio: ["pipe", "pipe", "pipe"] });

withConsumer("hunspell", "Hunspell", (hunspell) => {
  const dictionary = saved("hunspell").replace(/\.aff$/, "");
  /** The words that it does not know. */
  const unknown = (words: readonly string[]) =>
    outputOf(hunspell, ["-i", "UTF-8", "-d", dictionary, "-l"], words.join("\n")).split("\n").filter(Boolean);

  it("lets all words of the dictionary pass", () => {
    const [, ...words] = readFileSync(`${dictionary}.dic`, "utf8").trimEnd().split("\n");
    expect(unknown(words)).toEqual([]);
  });

  it("stops at others", () =>
    expect(unknown(["Tashkent", "Tashkennt", "Организациия"])).toEqual(["Tashkennt", "Организациия"]));
});

withConsumer("lucene", "Lucene, which Elasticsearch, OpenSearch and Solr take synonyms with,", (jars) => {
  const become = (file: string, texts: readonly string[]) =>
    outputOf("java", ["-cp", jars, beside("Synonyms.java"), file], texts.join("\n"))
      .trimEnd()
      .split("\n")
      .map((line) => line.split(" "));

  it("finds behind the first name of each line all words of the others", () => {
    const groups = exported(FORMATS.synonyms)
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("#"))
      .map((line) => line.split(/(?<!\\), /).map((name) => name.replaceAll(/\\(.)/g, "$1")));
    const found = become(
      saved("synonyms"),
      groups.map(([first]) => first!),
    );
    const lost = groups.flatMap((names, i) => {
      const words = new Set(found[i]);
      return names.filter((name) => name.split(/\s+/).some((word) => !words.has(word)));
    });
    expect(lost).toEqual([]);
  });

  it("leaves other words alone", () => expect(become(saved("synonyms"), ["a rodent"])).toEqual([["a", "rodent"]]));

  it.each([
    ["two mappings in a line", "a => b => c\n"],
    ["an empty name", "a, , b\n"],
    ["nothing before a mapping", " => b\n"],
  ])("refuses %s", (_, text) => expect(() => become(planted("broken.txt", text), ["a"])).toThrow(/Exception/));
});

withConsumer("rdflib", "rdflib", (python) => {
  interface Answer {
    triples: number;
    differ: number;
    rows: string[][];
  }
  const read = (turtle: string, jsonLd: string, query: string) =>
    JSON.parse(outputOf(python, [beside("read_rdf.py"), turtle, jsonLd, query])) as Answer;

  it("reads the same SKOS in Turtle and JSON-LD, and finds every preferred name", () => {
    const query = `PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      SELECT ?concept ?name WHERE { ?concept skos:prefLabel ?name . FILTER (lang(?name) = "zh-Hans") }`;
    const { differ, rows } = read(saved("skos-turtle"), saved("skos-jsonld"), query);
    const names = built.glossary.records.flatMap(({ id, labels }) =>
      (labels["zh-Hans"] ?? []).flatMap(({ text, grade }) =>
        grade === "preferred" ? [`${built.base}${id} ${text}`] : [],
      ),
    );
    expect(rows.map((row) => row.join(" ")).toSorted()).toEqual(expect.arrayContaining(names.toSorted()));
    expect(differ).toBe(0);
  });

  it("reads the same memberships in Turtle and JSON-LD, and finds who was a member on a day", () => {
    const query = `PREFIX org: <http://www.w3.org/ns/org#>
      SELECT DISTINCT ?member WHERE { ?membership org:role <${built.base}member-state> ; org:member ?member }`;
    const { differ, rows } = read(saved("org-turtle"), saved("org-jsonld"), query);
    const members = built.glossary.records.flatMap((record) =>
      record.kind === "state" && record.statuses?.some(({ status }) => status === "member-state") ? [record.id] : [],
    );
    expect(rows.flat().toSorted()).toEqual(members.map((id) => built.base + id).toSorted());
    expect(differ).toBe(0);
  });

  it("refuses what is no Turtle", () =>
    expect(() => read(planted("broken.ttl", "<a> <b> ."), saved("org-jsonld"), "ASK {}")).toThrow("BadSyntax"));
});

withConsumer("rdflib", "SQLite, by way of Python,", (python) => {
  const load = () => JSON.parse(outputOf(python, [beside("load_tables.py"), folder])) as Record<string, number>;

  it("loads all tables with the keys that the data package declares", () => {
    saved("csv");
    const { records, sources } = built.glossary;
    expect(load()).toMatchObject({ records: records.length, sources: sources.length });
  });

  it.each([
    ["a row twice", "records.csv", (text: string) => `${text}${text.split("\r\n").at(-2)}\r\n`, "UNIQUE constraint"],
    [
      "a name of no record",
      "labels.csv",
      (text: string) => text.replace(/\r\n[a-z0-9-]+,/, "\r\nnobody,"),
      "FOREIGN KEY",
    ],
    ["a row that is too short", "facts.csv", (text: string) => `${text}sco\r\n`, "Incorrect number of bindings"],
  ] as const)("refuses %s", (_, name, change, complaint) => {
    saved("csv");
    planted(name, change(readFileSync(join(folder, name), "utf8")));
    expect(load).toThrow(complaint);
  });
});
