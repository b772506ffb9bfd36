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

  const ghosts: [where: string, more: object][] = [
    ['evidence "near": anyOf', { evidence: { near: { scope: "block", anyOf: ["club", "ghost"], description: "" } } }],
    ['pattern "meeting": otherwise', { pattern: { otherwise: "ghost" } }],
    ['pattern "meeting": among.series', { pattern: { among: { kind: "meeting", series: "ghost" } } }],
    ['pattern "meeting": among.ids', { pattern: { among: { kind: "concept", ids: ["ghost"] } } }],
    ["join 1: owner", { joins: [{ side: "after", owner: ["club", "ghost"], kinds: ["body"], between: [" of "] }] }],
    ["wider vocabulary: except", { wider: { kinds: [], records: [], except: ["ghost"], entirely: [] } }],
  ];
  const haunted = ({ evidence = {}, pattern = {}, ...matching }: Record<string, object>): NamedGlossary =>
    smallGlossary({
      records: { club: { en: ["Club"] }, house: { en: ["House"] } },
      evidence: evidence as Record<string, object>,
      matching: {
        patterns: [
          { id: "meeting", among: { kind: "concept" }, match: "free", names: { en: ["meeting"] }, ...pattern },
        ] as never,
        ...matching,
      },
    }) as never;

  it.each(ghosts)("is refused, whole and in part, where %s names a record that it has not", (where, more) => {
    const message = `${where}: no record "ghost"; the glossary has club, house`;
    expect(() => compileIndex(haunted(more as never))).toThrow(message);
    expect(() => compileIndex(haunted(more as never), { records: () => false })).toThrow(message);
  });

  it("is refused where its subject is no record of it, with all else that is wrong", () => {
    const odd = haunted({ pattern: { otherwise: "ghost", among: { kind: "planet" } } });
    expect(() => compileIndex({ ...odd, meta: { ...odd.meta, subject: "moon" } })).toThrow(
      /^subject: no record "moon"; the glossary has club, house\npattern "meeting": otherwise: no record "ghost".*\npattern "meeting": among.kind: "planet" is no kind of record; the kinds are organisation, state,/,
    );
  });

  it("is refused with more joins than an index has room for", () => {
    const joins = (count: number) =>
      haunted({
        joins: Array.from({ length: count }, (_, at) => ({
          side: "after",
          owner: ["club"],
          kinds: ["concept"],
          between: [` OF  ${at}: `],
        })),
      });
    expect(idsIn("House of 7: Club", joins(8))).toEqual(["house"]);
    expect(() => compileIndex(joins(9))).toThrow("joins: there are 9, and an index has room for 8");
    const long = haunted({
      joins: [{ side: "after", owner: ["club"], kinds: ["concept"], between: ["of ".repeat(9)] }],
    });
    expect(() => compileIndex(long)).toThrow('joins: "of of of of of of of of of " has 27 units, and may have 24');
  });

  it("may have a rule, a pattern and a join for records that a part leaves out", () => {
    const whole = haunted({
      evidence: { near: { scope: "block", anyOf: ["house"], description: "" } },
      pattern: { otherwise: "house" },
      joins: [{ side: "after", owner: ["house"], kinds: ["body"], between: [" of "] }] as never,
    });
    expect(idsIn("the meeting of the Club", whole, { records: () => false })).toEqual(["club", "club"]);
  });

  it("is refused where a language is asked for in which it has no name", () => {
    const club: NamedGlossary = smallGlossary({ records: { club: { en: ["Club"], "zh-Hans": ["俱乐部"] } } }) as never;
    expect(() => compileIndex(club, { languages: ["en", "tlh"] })).toThrow(
      'no name in "tlh"; the glossary has names in en, zh-Hans',
    );
    expect(() => compileIndex(club, { languages: [] })).toThrow(
      "languages: none is asked for; the glossary has names in en, zh-Hans",
    );
    expect(compileIndex(club, { languages: ["zh-Hant"] }).languages).toEqual(["zh-Hans"]);
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
