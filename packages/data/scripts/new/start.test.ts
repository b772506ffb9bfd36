import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { KINDS, recordSchema, sourceSchema, type Glossary, type Source } from "@sco-glossary/schema";
import { parseFile } from "@sco-glossary/schema/authoring";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { idFromTitle, idFromUrl } from "./ids.ts";
import { recordSkeleton, sourceSkeleton } from "./skeleton.ts";
import { start } from "./start.ts";

const TODAY = "2001-02-03";
const EMPTY: Glossary = {
  meta: {
    id: "lanterns",
    title: { en: "Lanterns" },
    subject: "lantern-league",
    languages: ["en"],
    dataThrough: "1999",
    licence: "CC0-1.0",
    evidence: {},
  },
  records: [],
  sources: [],
};
const LOG: Source = {
  id: "log",
  kind: "press",
  publisher: "Harbour Log",
  title: "Log",
  url: "https://log.example/1",
  language: "de",
  read: TODAY,
};

/** The skeleton with every optional field switched on and every gap filled. */
function filled(skeleton: string): string {
  return skeleton
    .replaceAll(/^## .*\n/gm, "")
    .replaceAll(/^# /gm, "")
    .replace('alpha2: ""', "alpha2: XA")
    .replace('alpha3: ""', "alpha3: XAA")
    .replace('numeric: ""', 'numeric: "901"')
    .replace('type: ""', "type: treaty")
    .replace('start: ""', "start: 2001")
    .replaceAll("sources: []", "sources: [source-id]")
    .replaceAll(/: ""/g, ": words");
}

/** Every field of an object schema. */
const fieldsOf = (schema: unknown) => Object.keys((schema as { shape: object }).shape).toSorted();

describe.each(KINDS)("the skeleton of a %s", (kind) => {
  const skeleton = recordSkeleton(kind, { id: "clear-sight", title: "Clear Sight", today: TODAY });

  it("has every field that the kind can have, each as the schema wants it", () => {
    const { findings, file } = parseFile(recordSchema, "new.yml", filled(skeleton));
    expect(findings).toEqual([]);
    const schema = recordSchema.options.find(({ shape }) => shape.kind.value === kind);
    expect(Object.keys(file.value as object).toSorted()).toEqual(fieldsOf(schema));
  });
  it("asks for what is missing as it stands, and for nothing else", () => {
    const { findings } = parseFile(recordSchema, "new.yml", skeleton);
    const paths = findings.map(({ path }) => path?.join("."));
    expect(paths).toContain("definition.en");
    expect(paths).toContain("sources");
    expect(findings.filter(({ message }) => /no such field|not a kind/.test(message))).toEqual([]);
  });
});

describe("the skeleton of a source", () => {
  it("has every field, and asks for what is not known", () => {
    const skeleton = sourceSkeleton({ id: "log-2", url: "https://log.example/2" }, TODAY);
    const { findings } = parseFile(sourceSchema, "new.yml", skeleton);
    expect(findings.map(({ path }) => path?.[0])).toEqual(["kind", "publisher", "title", "language"]);
    const whole = filled(skeleton).replace("kind: words", "kind: press").replace("language: words", "language: en");
    const { findings: none, file } = parseFile(sourceSchema, "new.yml", whole);
    expect(none).toEqual([]);
    expect(Object.keys(file.value as object).toSorted()).toEqual(fieldsOf(sourceSchema));
  });
});

describe("ids", () => {
  it.each([
    ["Shanghai Spirit", "shanghai-spirit"],
    ["Keeper’s Day – Café № 3", "keepers-day-cafe-no-3"],
    ["  Fog (and Horn)  ", "fog-and-horn"],
  ])("makes %j into %s", (title, id) => expect(idFromTitle(title)).toBe(id));
  it("cuts a long title between words", () => {
    expect(idFromTitle("word ".repeat(40))).toMatch(/^word(-word)+$/);
    expect(idFromTitle("word ".repeat(40)).length).toBeLessThanOrEqual(60);
  });
  it("asks for an English title where there is no Latin letter", () => {
    expect(() => idFromTitle("上海精神")).toThrow(
      'no id can be made from "上海精神"; give an English title, or an id with --id',
    );
  });
  it.each([
    ["https://eng.lantern.org/20180610/443667.html", "lantern-2018-06-10-443667"],
    ["http://www.harbour.gov.example/news/fog-horn/", "harbour-news-fog-horn"],
    ["https://lantern.example/", "lantern"],
  ])("makes %s into %s", (url, id) => expect(idFromUrl(url)).toBe(id));
});

describe("start", () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "new-"))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it("writes a record to the file of its id", () => {
    const file = start(folder, { kind: "concept", title: "Clear Sight: the Rule" }, EMPTY, TODAY);
    expect(file).toBe("records/concept/clear-sight-the-rule.yml");
    const text = readFileSync(join(folder, file), "utf8");
    expect(text).toContain("\nid: clear-sight-the-rule # never changes");
    expect(text).toContain('\n    preferred: "Clear Sight: the Rule"\n');
    expect(text).toContain("\nverifiedOn: 2001-02-03 #");
  });
  it("takes over what other sources of the same site say", () => {
    const glossary = { ...EMPTY, sources: [LOG] };
    const file = start(folder, { kind: "source", title: "https://log.example/2" }, glossary, TODAY);
    const text = readFileSync(join(folder, file), "utf8");
    expect(text).toMatch(
      /^id: log-2\nkind: press #.*\npublisher: Harbour Log\ntitle: ""\nurl: https:\/\/log.example\/2\nlanguage: de\n/,
    );
  });
  it("overwrites nothing", () => {
    start(folder, { kind: "concept", title: "Beacon" }, EMPTY, TODAY);
    expect(() => start(folder, { kind: "concept", title: "Beacon" }, EMPTY, TODAY)).toThrow(
      "records/concept/beacon.yml exists; choose another id with --id",
    );
  });
  it("refuses an id that a record of another kind has", () => {
    const records = [recordSchema.parse({ kind: "place", ...beacon })];
    expect(() => start(folder, { kind: "concept", title: "Beacon" }, { ...EMPTY, records }, TODAY)).toThrow(
      "the id beacon belongs to records/place/beacon.yml; choose another with --id",
    );
  });
  it.each([LOG.url, "http://www.log.example/1/"])("refuses an address that is a source already: %s", (title) => {
    expect(() => start(folder, { kind: "source", title }, { ...EMPTY, sources: [LOG] }, TODAY)).toThrow(
      `${title} is the source log already; cite that`,
    );
  });
  it("refuses an unknown kind and a text that is no address", () => {
    expect(() => start(folder, { kind: "idea", title: "Beacon" }, EMPTY, TODAY)).toThrow(
      '"idea" is not a kind; allowed are organisation, state,',
    );
    expect(() => start(folder, { kind: "source", title: "Beacon" }, EMPTY, TODAY)).toThrow(
      '"Beacon" is not an address; a source begins with https:// (or http://)',
    );
  });
});

const beacon = {
  id: "beacon",
  labels: { en: { preferred: "Beacon" } },
  definition: { en: "light on a coast" },
  sources: ["log"],
  verifiedOn: "1960",
};
