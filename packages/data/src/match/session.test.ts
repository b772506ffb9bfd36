import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smallMatcher } from "../../test/matcher/small-glossary.ts";

const matcher = smallMatcher({
  records: {
    club: { en: ["Silk Club", { text: "SC", form: "abbreviation", match: { evidence: "topic" } }] },
    rule: { en: [{ text: "house rule", match: { evidence: "near" } }] },
  },
  evidence: {
    topic: { scope: "text", anyOf: ["club"], description: "" },
    near: { scope: "block", anyOf: ["club"], description: "" },
  },
});

const spans = (mentions: readonly { start: number; id: string }[]) => mentions.map(({ start, id }) => `${start}:${id}`);

describe("session", () => {
  it("settles doubtful mentions when a later block gives the evidence", () => {
    const session = matcher.session();
    session.add("a", "SC won.");
    expect(session.settle()).toEqual([]);
    session.add("b", "The Silk Club!");
    expect(session.settle()).toEqual(["a", "b"]);
    expect(spans(session.mentions("a"))).toEqual(["0:club"]);
    session.add("c", "Nothing here.");
    expect(session.settle()).toEqual([]);
  });

  it("takes evidence back with its block", () => {
    const session = matcher.session();
    session.add("a", "SC won.");
    session.add("b", "The Silk Club!");
    session.settle();
    session.remove("b");
    expect(session.settle()).toEqual(["a"]);
    expect(session.all()).toEqual([]);
  });

  it("replaces a block that changed", () => {
    const session = matcher.session();
    session.add("a", "Silk Club");
    session.settle();
    session.add("a", "the Silk Club");
    expect(session.settle()).toEqual(["a"]);
    expect(session.all()).toMatchObject([{ block: "a", start: 4 }]);
  });

  it("finds in blocks, in any order, what is found in the whole text", () => {
    const block = fc.constantFrom(
      "SC won.",
      "The Silk Club met.",
      "A house rule.",
      "SC has a house rule.",
      "Nothing.",
      "Silk Club, house rule, SC.",
    );
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 8 }), fc.func(fc.integer()), (blocks, order) => {
        const whole = matcher.find(blocks.join("\n\n"));
        const session = matcher.session();
        const entries = blocks.map((text, at) => [`${at}`, text] as const);
        for (const [name, text] of entries.toSorted(([a], [b]) => order(a) - order(b))) {
          session.add(name, text);
          session.settle();
        }
        let offset = 0;
        const fromBlocks = entries.flatMap(([name, text]) => {
          const shifted = session.mentions(name).map(({ start, id }) => `${start + offset}:${id}`);
          offset += text.length + 2;
          return shifted;
        });
        expect(fromBlocks).toEqual(spans(whole));
      }),
    );
  });

  it("does not scan before a block has an anchor", () => {
    const anchored = smallMatcher({
      records: { club: { en: ["Silk Club"] }, town: { en: [{ text: "Samarkand", match: { evidence: "topic" } }] } },
      evidence: { topic: { scope: "text", anyOf: ["club"], description: "" } },
      matching: { anchors: ["Silk"], unanchored: "topic" },
    });
    const session = anchored.session();
    session.add("a", "Samarkand");
    expect(session.settle()).toEqual([]);
    session.add("b", "Silk Club");
    expect(session.settle()).toEqual(["a", "b"]);
  });
});

describe("the gate", () => {
  const anchored = smallMatcher({
    records: { club: { en: ["Silk Club"], ru: ["Шёлковый клуб"] } },
    matching: { anchors: ["Silk", "Шёлков"] },
  });
  it("lets texts with an anchor through, in capitals and with soft hyphens too", () => {
    for (const text of ["the Silk Club", "SILK CLUB", "Si\u00adlk Club", `${"слово ".repeat(50)}Шёлковый`])
      expect(anchored.mayMatch(text)).toBe(true);
  });
  it("stops texts without one, in any script", () => {
    for (const text of ["", "the Milk Club", "слово ".repeat(50), "没有"]) expect(anchored.mayMatch(text)).toBe(false);
  });
  it("lets everything through where the glossary has no anchors", () => {
    expect(matcher.mayMatch("anything")).toBe(true);
  });
});
