import { describe, expect, it } from "vitest";
import { compileIndex } from "../match-index/index.ts";
import { found, foundIds, matcherFor, smallGlossary, smallMatcher } from "../../test/matcher/small-glossary.ts";
import { createMatcher } from "./index.ts";

describe("find", () => {
  it("prefers the longest of two names that begin together", () => {
    const matcher = smallMatcher({ records: { org: { en: ["Silk Club"] }, council: { en: ["Silk Club Council"] } } });
    expect(foundIds(matcher, "Silk Club Council and Silk Club")).toEqual([
      "Silk Club Council:council",
      "Silk Club:org",
    ]);
  });

  it("prefers the first of two names that overlap", () => {
    const matcher = smallMatcher({ records: { a: { en: ["alpha beta"] }, b: { en: ["beta gamma"] } } });
    expect(foundIds(matcher, "alpha beta gamma")).toEqual(["alpha beta:a"]);
  });

  it("lets any name of the subject stand where a label has one", () => {
    const matcher = smallMatcher({
      records: { club: { en: ["Silk Club", { text: "SC", form: "abbreviation" }] }, fund: { en: ["SC Fund"] } },
    });
    expect(foundIds(matcher, "the Silk Club Fund, the SC's Fund, Silk Club (SC) Fund")).toEqual([
      "Silk Club Fund:fund",
      "SC's Fund:fund",
      "Silk Club (SC) Fund:fund",
    ]);
  });

  it("finds names in which something stands unseen, or whose letters are full-width", () => {
    const matcher = smallMatcher({ records: { club: { en: ["Silk Club"] } }, matching: { anchors: ["Silk"] } });
    for (const text of ["Si\u00adlk Club", "Si\u200blk Club", "\u2060Silk\u2060 Club", "\uff33ilk Club"])
      expect(foundIds(matcher, text), JSON.stringify(text)).toHaveLength(1);
  });

  it("finds names that begin with two words of a single letter", () => {
    const matcher = matcherFor({ en: ["b b", "Q Z Bank"] });
    expect(found(matcher, "x b b x; the Q Z Bank")).toEqual(["b b", "Q Z Bank"]);
  });

  it("refuses a date that is none, in whatever way it is asked", () => {
    const matcher = matcherFor({ en: ["Silk Bank"] });
    const words = '"2018-02-30" is not a date; write it as 2018, 2018-06 or 2018-06-09';
    expect(() => matcher.find("Silk Bank", { date: "2018-02-30" })).toThrow(words);
    expect(() => matcher.session({ date: "2018-02-30" })).toThrow(words);
  });

  it("takes a full name and its abbreviation in brackets as one mention", () => {
    const matcher = matcherFor({ en: ["Silk Bank", { text: "SB", form: "abbreviation" }] });
    expect(found(matcher, "The Silk Bank (SB) and the SB")).toEqual(["Silk Bank (SB)", "SB"]);
  });

  it("says which label was found, its grade and why it counts", () => {
    const matcher = matcherFor({ en: ["Silk Bank", { text: "Bank of Silk", grade: "deprecated" }] });
    expect(matcher.find("Bank of Silk")).toEqual([
      {
        start: 0,
        end: 12,
        id: "thing",
        candidates: ["thing"],
        label: 1,
        grade: "deprecated",
        language: "en",
        why: { rule: "free" },
      },
    ]);
  });

  it("joins an owner's name where the glossary says so", () => {
    const matcher = smallMatcher({
      records: { club: { en: ["Silk Club"] }, fund: { en: ["Reserve Fund"] } },
      fields: { fund: { kind: "body" } },
      matching: {
        joins: [
          { side: "after", owner: ["club"], kinds: ["body"], between: [" of the "] },
          { side: "before", owner: ["club"], kinds: ["body"], between: [" ", "'s "] },
        ],
      },
    });
    expect(
      foundIds(matcher, "the Reserve Fund of  the Silk Club; Silk Club's Reserve Fund; Reserve Fund for the Silk Club"),
    ).toEqual([
      "Reserve Fund of  the Silk Club:fund",
      "Silk Club's Reserve Fund:fund",
      "Reserve Fund:fund",
      "Silk Club:club",
    ]);
    for (const joined of ["Reserve Fund of t\u00adhe Silk Club", "Reserve Fund ｏｆ ｔｈｅ Silk Club"])
      expect(foundIds(matcher, joined)).toEqual([`${joined}:fund`]);
  });

  it("returns all records of an ambiguous name", () => {
    const matcher = smallMatcher({ records: { old: { en: ["Astana Text"] }, young: { en: ["Astana Text"] } } });
    expect(matcher.find("Astana Text")[0]!.candidates.toSorted()).toEqual(["old", "young"]);
  });

  it("keeps the wider vocabulary for those who ask for it", () => {
    const matcher = smallMatcher({
      records: { club: { en: ["Silk Club"] }, town: { en: ["Samarkand"] } },
      fields: { town: { kind: "place" } },
      matching: { wider: { kinds: ["place"], records: [], except: [], entirely: [] } },
    });
    expect(found(matcher, "Silk Club in Samarkand")).toEqual(["Silk Club"]);
    expect(matcher.find("Silk Club in Samarkand", { vocabulary: "all" })[1]).toMatchObject({ id: "town", wider: true });
  });

  it("refuses an index of another format and says what to do", () => {
    const index = { ...compileIndex(smallGlossary({ records: { a: { en: ["alpha"] } } })), format: 99 };
    expect(() => createMatcher(index)).toThrow(
      "match index of small: format 99, but this matcher reads format 1; compile the index again",
    );
  });

  it("survives being written and read as JSON", () => {
    const index = compileIndex(
      smallGlossary({
        records: { a: { en: ['a "quoted" \\ name'], ru: ["Шанхайский дух"], "zh-Hans": ["上海精神"] } },
      }),
    );
    const matcher = createMatcher(JSON.parse(JSON.stringify(index)));
    expect(found(matcher, "о шанхайском духе, 上海精神")).toEqual(["шанхайском духе", "上海精神"]);
  });

  it("finds nothing in nothing", () => {
    expect(matcherFor({ en: ["alpha"] }).find("")).toEqual([]);
  });
});
