import { describe, expect, it } from "vitest";
import { compileIndex, type NamedGlossary } from "../../src/compile-index.ts";
import { loadGlossary } from "../../src/load-glossary.ts";
import { createMatcher } from "../../src/match/index.ts";
import { loadMatchIndex } from "../../src/sco-match-index.ts";
import { lanternLeague } from "../lantern-league.ts";
import { smallGlossary } from "./small-glossary.ts";

const idsIn = (text: string, ...compiled: Parameters<typeof compileIndex>) =>
  createMatcher(compileIndex(...compiled))
    .find(text)
    .map(({ id }) => id);

describe("an index compiled from the published glossary", () => {
  it("is the one that is published with it", () => {
    const { version, ...published } = loadMatchIndex();
    expect(compileIndex(loadGlossary(), version === undefined ? {} : { version })).toEqual({ version, ...published });
  });
});

describe("an index of a part", () => {
  const glossary = loadGlossary();
  const text =
    "The Shanghai Cooperation Organisation (SCO) praised the Shanghai Spirit; the SCO Secretariat is in Beijing. Секретариат ШОС.";

  it("finds what is in the part, and the subject", () => {
    expect(idsIn(text, glossary, { records: ({ kind }) => kind === "body", languages: ["en"] })).toEqual([
      "sco",
      "sco-secretariat",
    ]);
  });

  it("takes a language for all that is written in it", () => {
    for (const chinese of ["zh", "zh-Hant"]) {
      const { languages } = compileIndex(glossary, { records: () => false, languages: [chinese, "kk"] });
      expect(languages.toSorted()).toEqual(["kk", "zh-Hans"]);
    }
  });

  it("has no pattern whose records are not in it", () => {
    const { patterns } = compileIndex(glossary, { records: ({ kind }) => kind === "meeting" });
    expect(patterns.map(({ id }) => id)).toContain("heads-of-state-summit");
    expect(patterns.filter(({ among, otherwise }) => !among.length && !otherwise)).toEqual([]);
  });

  it("finds a name beside which the whole index would find a longer one", () => {
    const club: NamedGlossary = smallGlossary({
      records: { club: { en: ["Club"] }, house: { en: ["House"] }, "house-rules": { en: ["House Rules"] } },
    }) as never;
    expect(idsIn("the House Rules", club)).toEqual(["house-rules"]);
    expect(idsIn("the House Rules", club, { records: ({ id }) => id === "house" })).toEqual(["house"]);
  });
});

describe("any glossary", () => {
  it("is found by its own names", () => {
    expect(idsIn("The Harbour Accord of the Lantern League binds Südland; the SCO does not.", lanternLeague)).toEqual([
      "harbour-accord",
      "lantern-league",
      "sudland",
    ]);
  });

  it("is refused where a label asks for a rule that it has not", () => {
    const odd: NamedGlossary = smallGlossary({
      records: { club: { en: [{ text: "Club", match: { evidence: "moon" } }] } },
    }) as never;
    expect(() => compileIndex(odd)).toThrow('club: label "Club": no evidence rule "moon"; the glossary has free,');
  });

  it("is refused where a pattern has a slot for a record that it has not", () => {
    const odd = (slot: string): NamedGlossary =>
      smallGlossary({
        records: { club: { en: ["Club"] } },
        matching: {
          patterns: [
            { id: "meeting", among: { kind: "concept" }, match: "free", names: { en: [`meeting of ${slot}`] } },
          ] as never,
        },
      }) as never;
    expect(idsIn("the meeting of Club", odd("{club}"))).toEqual(["club"]);
    expect(() => compileIndex(odd("{ghost}"))).toThrow('pattern "meeting": no record "ghost"');
  });

  it("may have braces in its names", () => {
    const odd: NamedGlossary = smallGlossary({
      records: { club: { en: ["Club"] }, form: { en: ["Form {1} paper"] } },
    }) as never;
    expect(idsIn("the Club has a Form of paper and Form 1 paper", odd)).toEqual(["club", "form"]);
  });

  it("is found in the characters and the words of Taiwan", () => {
    const club: NamedGlossary = smallGlossary({
      records: { club: { "zh-Hans": ["信息安全软件"] } },
    }) as never;
    for (const text of ["信息安全软件", "信息安全軟件", "資訊安全軟體"]) expect(idsIn(text, club)).toEqual(["club"]);
  });
});
