import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { mendFolder } from "./apply.ts";

let folder: string;
const write = (name: string, text: string) => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
};
const read = (name: string) => readFileSync(join(folder, name), "utf8");

const source = (id: string, url: string) =>
  `id: ${id}\nkind: press\npublisher: Log\ntitle: Log # as printed\nurl: ${url} # the page\nlanguage: en\nread: 1960\n`;
const concept = (id: string, related: string) =>
  `id: ${id}\nkind: concept\nlabels:\n  en: { preferred: ${id} }\ndefinition: { en: thing like no ${[...id].toReversed().join("")} }\n${related}sources: [log]\nverifiedOn: 1960\n`;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mend-"));
  write(
    "dataset.yml",
    "id: lanterns\ntitle: { en: Lanterns }\nsubject: league\nlanguages: [en]\ndataThrough: 1999\nlicence: CC0-1.0\n",
  );
  write("records/organisation/league.yml", concept("league", "").replace("concept", "organisation"));
  write("sources/log.yml", source("log", "https://log.example/1"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("mendFolder", () => {
  it("changes nothing where nothing is wrong", () => {
    expect(mendFolder(folder)).toEqual({ mends: [], left: [] });
  });

  it("writes https where the same host is cited with it, and leaves the rest of the line", () => {
    write("sources/log-2.yml", source("log-2", "http://log.example/2"));
    write("records/concept/fog.yml", concept("fog", "").replace("[log]", "[log-2]"));
    mendFolder(folder);
    expect(read("sources/log-2.yml")).toBe(source("log-2", "https://log.example/2"));
  });

  it("leaves http where nothing says that the host offers https", () => {
    write("sources/log-2.yml", source("log-2", "http://other.example/2"));
    write("records/concept/fog.yml", concept("fog", "").replace("[log]", "[log-2]"));
    expect(mendFolder(folder).mends).toEqual([]);
  });

  it("removes a source that nothing cites", () => {
    write("sources/log-2.yml", source("log-2", "http://log.example/2"));
    expect(mendFolder(folder).mends.map(({ file, text }) => [file, text])).toEqual([["sources/log-2.yml", null]]);
    expect(existsSync(join(folder, "sources/log-2.yml"))).toBe(false);
  });

  it("removes the second statement of a relation and nothing else", () => {
    write("records/concept/beacon.yml", concept("beacon", "related:\n- relation: distinct-from\n  to: fog\n"));
    const related = (item: string) =>
      `related:\n- relation: see-also\n  to: league\n${item}- { relation: broader, to: league } # kept\n`;
    write(
      "records/concept/fog.yml",
      concept("fog", related("- relation: distinct-from # twice\n  to: beacon # here\n")),
    );
    mendFolder(folder);
    expect(read("records/concept/fog.yml")).toBe(concept("fog", related("")));
    expect(mendFolder(folder)).toEqual({ mends: [], left: [] });
  });

  it("removes the field with its last item", () => {
    write("records/concept/beacon.yml", concept("beacon", "related:\n  - { relation: distinct-from, to: fog }\n"));
    write("records/concept/fog.yml", concept("fog", "related:\n  - { relation: distinct-from, to: beacon }\n"));
    mendFolder(folder);
    expect(read("records/concept/fog.yml")).toBe(concept("fog", ""));
  });

  it("mends several places of one file", () => {
    write(
      "records/concept/beacon.yml",
      concept("beacon", "related:\n- { relation: distinct-from, to: fog }\n- { relation: see-also, to: fog }\n"),
    );
    write(
      "records/concept/fog.yml",
      concept(
        "fog",
        "related:\n- { relation: see-also, to: beacon }\n- { relation: broader, to: league }\n- { relation: distinct-from, to: beacon }\n",
      ),
    );
    mendFolder(folder);
    expect(read("records/concept/fog.yml")).toBe(concept("fog", "related:\n- { relation: broader, to: league }\n"));
  });

  it("leaves what a person must decide, and lists it", () => {
    write("records/concept/fog.yml", concept("fog", "related: [{ relation: see-also, to: fogg }]\n"));
    write(
      "records/concept/beacon.yml",
      concept("beacon", "related: [{ relation: see-also, to: league }, { relation: see-also, to: league }]\n"),
    );
    const { mends, left } = mendFolder(folder);
    expect(mends).toEqual([]);
    expect(left.map(({ rule, id }) => [rule, id])).toEqual([
      ["relation-stated-twice", "beacon"],
      ["dangling-reference", "fog"],
    ]);
  });

  it("writes nothing in a dry run, and says the same", () => {
    write("sources/log-2.yml", source("log-2", "http://log.example/2"));
    const copy = mkdtempSync(join(tmpdir(), "mend-"));
    cpSync(folder, copy, { recursive: true });
    const dry = mendFolder(folder, { dryRun: true });
    expect(read("sources/log-2.yml")).toBe(source("log-2", "http://log.example/2"));
    expect(dry).toEqual(mendFolder(copy));
    rmSync(copy, { recursive: true });
  });
});
