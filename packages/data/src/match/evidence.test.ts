import { describe, expect, it } from "vitest";
import { found, foundIds, smallMatcher } from "../../test/matcher/small-glossary.ts";

const topic = { scope: "text", anyOf: ["club"], description: "" };
const near = { scope: "block", anyOf: ["club"], description: "" };
const sentence = { scope: "sentence", anyOf: ["club"], description: "" };

const club = { en: ["Silk Club", { text: "SC", form: "abbreviation" as const, match: { evidence: "topic" } }] };

describe("evidence", () => {
  it("within the text", () => {
    const matcher = smallMatcher({ records: { club }, evidence: { topic } });
    expect(found(matcher, "SC won.")).toEqual([]);
    expect(found(matcher, "SC won.\n\nThe Silk Club is old.")).toEqual(["SC", "Silk Club"]);
  });

  it("within the paragraph", () => {
    const matcher = smallMatcher({
      records: { club, rule: { en: [{ text: "house rule", match: { evidence: "near" } }] } },
      evidence: { topic, near },
    });
    expect(found(matcher, "A house rule.\n\nThe Silk Club has a house rule.")).toEqual(["Silk Club", "house rule"]);
  });

  it("within the sentence", () => {
    const matcher = smallMatcher({
      records: { club, rule: { en: [{ text: "house rule", match: { evidence: "sentence" } }] } },
      evidence: { topic, sentence },
    });
    expect(found(matcher, "The Silk Club met. A house rule fell.")).toEqual(["Silk Club"]);
    expect(found(matcher, "The Silk Club met and a house rule fell.")).toEqual(["Silk Club", "house rule"]);
  });

  it("says by what and where it was given", () => {
    const matcher = smallMatcher({ records: { club }, evidence: { topic } });
    expect(matcher.find("The Silk Club, or SC.")[1]!.why).toEqual({ rule: "topic", by: "club", at: 4 });
  });

  it("may need several mentions", () => {
    const matcher = smallMatcher({
      records: { club, word: { en: [{ text: "trust", match: { evidence: "often" } }] } },
      evidence: { topic, often: { ...topic, times: 2 } },
    });
    expect(found(matcher, "The Silk Club on trust.")).toEqual(["Silk Club"]);
    expect(found(matcher, "The Silk Club on trust. Silk Club!")).toEqual(["Silk Club", "trust", "Silk Club"]);
  });

  it("may be given by words where no record is mentioned", () => {
    const matcher = smallMatcher({
      records: { club },
      evidence: { topic: { ...topic, cues: ["caravan", "mulberry tree", "moth"], atLeast: 2 } },
    });
    expect(found(matcher, "SC and a moth")).toEqual([]);
    expect(matcher.find("SC, moths and mulberry trees")[0]!.why).toEqual({
      rule: "topic",
      cues: ["mulberry tree", "moth"],
    });
  });

  it("does not hold in a paragraph with a word that speaks against it", () => {
    const matcher = smallMatcher({ records: { club }, evidence: { topic: { ...topic, notNear: ["orchestra"] } } });
    expect(found(matcher, "The Silk Club. SC.\n\nThe SC orchestra.")).toEqual(["Silk Club", "SC"]);
  });

  it("does not hold in a text about something else, unless the full name is there", () => {
    const matcher = smallMatcher({
      records: { club },
      evidence: { topic: { ...topic, cues: ["moth"], notIn: ["UNIX"] } },
    });
    expect(found(matcher, "SC, a moth, UNIX")).toEqual([]);
    expect(found(matcher, "SC, a moth, UNIX and the Silk Club")).toEqual(["SC", "Silk Club"]);
  });

  it("is refused by words on the label", () => {
    const matcher = smallMatcher({
      records: { club: { en: [{ text: "Silk", match: { evidence: "free", not: ["worm"] } }] } },
    });
    expect(found(matcher, "Silk worms.\n\nSilk roads.")).toEqual(["Silk"]);
  });

  it("ignores names inside decoys", () => {
    const matcher = smallMatcher({
      records: { club: { en: ["SC"], "zh-Hans": ["上合"] } },
      matching: { decoys: ["SC Group", "上合影"] },
    });
    expect(found(matcher, "SC Group, SC, 路上合影, 上合")).toEqual(["SC", "上合"]);
  });

  it("takes no decoy in which a quotation opens", () => {
    const matcher = smallMatcher({ records: { club: { zh: ["上合"] } }, matching: { decoys: ["台上合"] } });
    expect(found(matcher, "站在台上合影")).toEqual([]);
    expect(found(matcher, "在舞台“上合情怀”演出")).toEqual(["上合"]);
  });

  it("reads an abbreviation that a bracket gives after another", () => {
    const matcher = smallMatcher({
      records: {
        club,
        bank: {
          en: ["Silk Bank", { text: "SB", form: "abbreviation" as const, match: { evidence: "introduced" } }],
        },
      },
      evidence: { topic },
    });
    expect(found(matcher, "The Silk Club's Silk Bank (SC SB) met. The SB will lend.")).toContain("SB");
  });

  it("lets a label count after its full name introduced it", () => {
    const bank = {
      en: [
        "Silk Bank",
        { text: "SB", form: "abbreviation" as const, match: { evidence: "introduced" } },
        { text: "the bank", form: "short" as const, match: { evidence: "introduced" } },
      ],
    };
    const matcher = smallMatcher({ records: { bank } });
    expect(found(matcher, "SB and Silk Bank")).toEqual(["Silk Bank"]);
    expect(found(matcher, "Silk Bank (SB). SB lent.")).toEqual(["Silk Bank (SB)", "SB"]);
    expect(found(matcher, "Silk Bank lent; bank closed.")).toEqual(["Silk Bank", "bank"]);
  });

  it("drops an abbreviation that the text gives to something else", () => {
    const matcher = smallMatcher({ records: { club }, evidence: { topic: { ...topic, cues: ["moth"] } } });
    expect(found(matcher, "The Scottish Choir (SC) sang to a moth. SC!")).toEqual([]);
  });

  it("may come from the context", () => {
    const matcher = smallMatcher({ records: { club }, evidence: { topic } });
    expect(found(matcher, "SC won", { context: { text: "News of the Silk Club" } })).toEqual(["SC"]);
    expect(found(matcher, "SC won", { context: { mentioned: ["club"] } })).toEqual(["SC"]);
  });

  it("is needed by free labels without an anchor, where the glossary has anchors", () => {
    const matcher = smallMatcher({
      records: { club: { en: ["Silk Club"] }, pact: { en: ["Grand Pact"] } },
      evidence: { topic },
      matching: { anchors: ["Silk"], unanchored: "topic" },
    });
    expect(foundIds(matcher, "Grand Pact")).toEqual([]);
    expect(foundIds(matcher, "Grand Pact of the Silk Club")).toEqual(["Grand Pact:pact", "Silk Club:club"]);
    const inCapitals = smallMatcher({
      records: { club: { en: ["SCO"] }, summit: { en: ["Moscow summit", "SCO summit"] } },
      evidence: { topic },
      matching: { anchors: ["SCO"], unanchored: "topic" },
    });
    expect(foundIds(inCapitals, "an SCO summit").length).toBe(1);
    expect(foundIds(inCapitals, "A Moscow summit of the InfoSCO club")).toEqual([]);
  });

  it("calls a person by the surname after the full name, in Russian in every case", () => {
    const person = { en: ["Rashid Alimov"], ru: ["Рашид Алимов"] };
    const matcher = smallMatcher({ records: { person }, fields: { person: { kind: "person" } } });
    expect(found(matcher, "Alimov left. Rashid Alimov spoke; Alimov's voice.")).toEqual([
      "Alimov",
      "Rashid Alimov",
      "Alimov",
    ]);
    expect(found(matcher, "Рашида Алимова ждали; о Алимове, с Алимовым.")).toEqual([
      "Рашида Алимова",
      "Алимове",
      "Алимовым",
    ]);
    expect(found(matcher, "Alimov left.")).toEqual([]);
  });

  it("calls a person by other spellings of the surname as well, but by none of a hidden name", () => {
    const person = {
      en: [
        "Ruslan Mirzayev",
        { text: "Ruslan Mirzaev", grade: "admitted" as const },
        { text: "Ruslan Mirza", grade: "hidden" as const },
      ],
    };
    const matcher = smallMatcher({ records: { person }, fields: { person: { kind: "person" } } });
    expect(found(matcher, "Ruslan Mirzaev spoke. Mirzaev left, Mirzayev stayed, Mirza slept.")).toEqual([
      "Ruslan Mirzaev",
      "Mirzaev",
      "Mirzayev",
    ]);
  });
});
