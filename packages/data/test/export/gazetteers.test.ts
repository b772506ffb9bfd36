import { Ajv } from "ajv";
import { loadModule } from "hunspell-asm";
import { beforeAll, describe, expect, it } from "vitest";
import { FORMATS } from "../../src/export/index.ts";
import { built, exported } from "./input.ts";

const freeNames = built.glossary.records.flatMap(({ id, labels }) =>
  Object.values(labels).flatMap((list) =>
    list.filter(({ match }) => match.evidence === "free" && !match.not).map(({ text }) => [id, text] as const),
  ),
);

describe("spaCy patterns", () => {
  const isPattern = new Ajv({ allErrors: true }).compile({
    type: "object",
    required: ["label", "pattern"],
    additionalProperties: false,
    properties: {
      label: { type: "string", pattern: "^[A-Z_]+$" },
      id: { type: "string", minLength: 1 },
      pattern: {
        anyOf: [
          { type: "string", minLength: 1 },
          {
            type: "array",
            minItems: 1,
            items: {
              type: "object",
              required: ["LOWER"],
              additionalProperties: false,
              properties: { LOWER: { type: "string", pattern: "^\\S+$" } },
            },
          },
        ],
      },
    },
  });
  type Pattern = { id: string; pattern: string | { LOWER: string }[] };
  const patterns = exported(FORMATS.spacy)
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Pattern);
  const textOf = ({ pattern }: Pattern) =>
    typeof pattern === "string" ? pattern : pattern.map(({ LOWER }) => LOWER).join(" ");

  it("each fit what EntityRuler reads", () => expect(patterns.filter((pattern) => !isPattern(pattern))).toEqual([]));

  it("give back every name that always counts, in any letter case", () => {
    const found = patterns.map((pattern) => `${pattern.id} ${textOf(pattern).toLowerCase()}`);
    expect(found).toEqual(freeNames.map(([id, text]) => `${id} ${text.toLowerCase()}`));
  });

  it("leave out names that need evidence", () => expect(patterns.map(textOf)).not.toContain("RATS"));

  it.each([
    ["without a label", { pattern: "x" }],
    ["with no words", { label: "BODY", pattern: [] }],
    ["with a word that spaCy would split", { label: "BODY", pattern: [{ LOWER: "two words" }] }],
    ["with an attribute that is none", { label: "BODY", pattern: [{ LOWERCASE: "x" }] }],
  ])("are refused %s", (_, pattern) => expect(isPattern(pattern)).toBe(false));
});

/** Lucene's `solr` synonym format, as its parser reads it: comments, escapes, `=>`. @throws where it would. */
function readSynonyms(text: string): string[][] {
  return text.split("\n").flatMap((line) => {
    if (line === "" || line.startsWith("#")) return [];
    if (/(?<!\\)=>.*(?<!\\)=>/.test(line)) throw new Error(`more than one explicit mapping: ${line}`);
    if (/(?:^|[^\\])(?:\\\\)*\\$/.test(line)) throw new Error(`a backslash at the end: ${line}`);
    const terms = line.split(/(?<!\\),/).map((term) => term.trim().replaceAll(/\\(.)/g, "$1"));
    if (terms.includes("")) throw new Error(`an empty term: ${line}`);
    return [terms];
  });
}

describe("synonyms for Elasticsearch, OpenSearch and Solr", () => {
  const lines = readSynonyms(exported(FORMATS.synonyms));

  it("make names of one record and language equals", () =>
    expect(lines).toContainEqual(expect.arrayContaining(["shanghai cooperation organisation"])));

  it("give back names with commas", () => {
    const names = new Set(lines.flat());
    const withComma = freeNames
      .map(([, text]) => text.toLowerCase())
      .filter((text) => text.includes(",") && names.has(text));
    expect([...names].filter((text) => text.includes(",")).toSorted()).toEqual([...new Set(withComma)].toSorted());
  });

  it("never make a name equal to itself alone", () =>
    expect(lines.filter((terms) => new Set(terms).size < 2)).toEqual([]));

  it.each([
    ["two mappings in a line", "a => b => c"],
    ["an empty term", "a, , b"],
    ["a backslash that escapes nothing", "a, b\\"],
  ])("would be refused with %s", (_, line) => expect(() => readSynonyms(line)).toThrow());
});

describe("the Hunspell dictionary", () => {
  const [aff, dic] = [exported(FORMATS.hunspell), exported(FORMATS.hunspell, built, "sco-glossary.dic")];
  let spell: { spell(word: string): boolean };
  beforeAll(async () => {
    // Hunspell itself, compiled to WebAssembly.
    const factory = await loadModule();
    const [affPath, dicPath] = [Buffer.from(aff), Buffer.from(dic)].map((file) => factory.mountBuffer(file));
    spell = factory.create(affPath!, dicPath!);
  });

  it("says first how many words it has", () => {
    const [count, ...words] = dic.trimEnd().split("\n");
    expect(Number(count)).toBe(words.length);
  });

  it("lets every word of every shown English and Russian name pass", () => {
    const words = built.glossary.records
      .flatMap(({ labels }) => [...(labels["en"] ?? []), ...(labels["ru"] ?? [])])
      .filter(({ grade }) => grade !== "hidden")
      .flatMap(({ text }) => text.match(/\p{L}[\p{L}\p{M}]+/gu) ?? []);
    expect(new Set(words.filter((word) => !spell.spell(word)))).toEqual(new Set());
  });

  it.each(["Tashkennt", "Организациия", "Shangai"])("stops at %s", (word) => expect(spell.spell(word)).toBe(false));
});
