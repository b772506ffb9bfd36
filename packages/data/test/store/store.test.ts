import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cardFiles } from "../../scripts/build/cards.ts";
import { compactKinds } from "../../scripts/build/compact.ts";
import { phrased } from "../../scripts/build/compact-phrases.ts";
import { compactSources } from "../../scripts/build/compact-sources.ts";
import { idTypes } from "../../scripts/build/id-types.ts";
import { storeFiles } from "../../scripts/build/stores.ts";
import { expandKind } from "../../src/store/expand.ts";
import { phraseReader } from "../../src/store/phrases.ts";
import { expandSources } from "../../src/store/sources.ts";
import type { StoredKind } from "../../src/store/notation.ts";
import type { Glossary, Label } from "../../src/generated/types.ts";
import { loadGlossary } from "../../src/load-glossary.ts";
import { label, mini } from "../diff/mini.ts";

type Authored = Parameters<typeof compactKinds>[0];

/** There and back, through JSON as in the package. */
function back(glossary: Glossary): Glossary["records"] {
  const stored = JSON.parse(JSON.stringify(compactKinds(glossary as Authored))) as StoredKind[];
  return stored.flatMap((kind) => expandKind(kind));
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

const labels = fc.array(
  fc.record(
    {
      // A text with a tab would be taken for a form: the schema trims and no name has one, so none is drawn.
      text: fc.string({ minLength: 1, unit: fc.constantFrom("a", "上", "海", "精", "Ш", " ", "-", "~", "0") }),
      grade: fc.constantFrom<Label["grade"]>("preferred", "admitted", "deprecated", "hidden"),
      form: fc.constantFrom<Label["form"]>("full", "short", "abbreviation"),
      match: fc.oneof(
        fc.constant({ evidence: "free" }),
        fc.constant({ evidence: "topic" }),
        fc.constant({ evidence: "near", inflect: false }),
      ),
      note: fc.string(),
      transliteration: fc.constantFrom("shàng hǎi", "x"),
      sources: fc.array(fc.record({ source: fc.constantFrom("first", "second") }), { minLength: 1, maxLength: 2 }),
      derived: fc.constant(true),
    },
    { requiredKeys: ["text", "grade", "form", "match"] },
  ),
  { minLength: 1, maxLength: 5 },
);

describe("the stored notation", () => {
  it("gives back a glossary as it was", () => {
    const { glossary } = mini();
    expect(back(glossary).toSorted(byId)).toEqual(glossary.records.toSorted(byId));
    expect(expandSources(compactSources(glossary as Authored))).toEqual(glossary.sources);
  });

  it("gives back whatever names there are, in whatever order", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom("en", "ru", "zh-Hans", "zh-Hant"), labels), (all) => {
        const { glossary } = mini();
        const [record] = glossary.records;
        // The glossary adds Traditional names wherever there are Simplified ones.
        const { "zh-Hans": simplified, ...others } = all;
        const whole = simplified && !others["zh-Hant"] ? others : all;
        glossary.records = [{ ...record!, labels: whole as Record<string, Label[]> }];
        expect(back(glossary)).toEqual(glossary.records);
      }),
    );
  });

  it("leaves out Chinese that follows from other Chinese, and gives it back", () => {
    const { glossary } = mini();
    const simplified = [label("上海合作组织", { transliteration: "shàng hǎi hé zuò zǔ zhī" })];
    const traditional = [label("上海合作組織", { derived: true })];
    glossary.records = [{ ...glossary.records[0]!, labels: { "zh-Hans": simplified, "zh-Hant": traditional } }];
    const text = JSON.stringify(compactKinds(glossary as Authored)[0]!.records);
    expect(text).toContain("上海合作组织");
    expect(text).not.toMatch(/組|shàng/);
    expect(back(glossary)).toEqual(glossary.records);
  });

  it("of a later version is refused, with what to do", () => {
    const [stored] = compactKinds(mini().glossary as Authored);
    expect(() => expandKind({ ...stored!, format: 2 })).toThrow(
      "is stored in format 2; this version of @sco-glossary/data reads 1, take a newer one",
    );
  });

  it("is less than two thirds of the published shape", () => {
    const { records } = loadGlossary();
    const stored = compactKinds({ records } as unknown as Authored);
    expect(JSON.stringify(stored).length).toBeLessThan((JSON.stringify(records).length * 2) / 3);
  });
});

describe("phrases that stand often", () => {
  const readBack = (texts: readonly string[]) => {
    const { phrases, value } = phrased(texts);
    return value.map(phraseReader(phrases));
  };

  it("are written once", () => {
    const texts = Array.from({ length: 20 }, (_, i) => `Совет глав государств ${i}`);
    const { phrases, value } = phrased(texts);
    expect(JSON.stringify({ phrases, value }).match(/государств/g)).toHaveLength(1);
    expect(readBack(texts)).toEqual(texts);
  });

  it("are given letters that stand in no text", () => {
    const texts = Array.from({ length: 20 }, () => "Đorđe Łukasz, đ\n\tə");
    expect(Object.keys(phrased(texts).phrases).join("")).not.toMatch(/[ĐđŁə]/);
    expect(readBack(texts)).toEqual(texts);
  });

  it("are found in any texts and given back", () => {
    const word = fc.constantFrom("of ", "the ", "国", "国家 ", "\n", "Đ", "\u0301", "\ud83d", "🌍", "2018", "--", "");
    const text = fc
      .array(fc.oneof(word, fc.string({ unit: "binary" })), { maxLength: 8 })
      .map((words) => words.join(""));
    fc.assert(fc.property(fc.array(text, { maxLength: 30 }), (texts) => void expect(readBack(texts)).toEqual(texts)));
  });
});

describe("the loaded glossary, which all callers share,", () => {
  it("is one object that nobody can change", () => {
    const glossary = loadGlossary();
    expect(loadGlossary()).toBe(glossary);
    const { labels, sources } = glossary.get("sco");
    expect(() => labels["en"]!.pop()).toThrow(TypeError);
    expect(() => Object.assign(sources[0]!, { locator: "x" })).toThrow(TypeError);
    expect(() => (glossary.sources as unknown[]).push({})).toThrow(TypeError);
    expect(() => Object.assign(glossary, { meta: {} })).toThrow(TypeError);
    expect(() => glossary.meta.languages.push("xx")).toThrow(TypeError);
  });

  it("can be copied and changed", () => {
    const copy = structuredClone(loadGlossary().get("sco"));
    copy.labels["en"]!.pop();
    expect(copy.labels["en"]).not.toEqual(loadGlossary().get("sco").labels["en"]);
  });
});

describe("a redirected id", () => {
  const { glossary } = mini();
  const redirects = { "old-treaty": "treaty" };

  it("has a card, which is that of the record it leads to", () => {
    const files = cardFiles(glossary as Authored, redirects);
    expect(files.get("records/old-treaty.js")).toBe(`export { card } from "./treaty.js";\n`);
    expect(files.get("records/old-treaty.cjs")).toBe(`exports.card=require("../card.cjs").card("old-treaty")\n`);
  });

  it("stays in the union of its kind", () =>
    expect(idTypes(glossary as Authored, redirects)).toContain('export type DocumentId = "treaty" | "old-treaty";'));

  it("is published", () =>
    expect(storeFiles(glossary as Authored, redirects).get("json/redirects.json")).toBe('{"old-treaty":"treaty"}\n'));
});
