/** What is left out of an index must be found as easily without. */
import { describe, expect, it } from "vitest";
import { foundIds, smallMatcher } from "../../test/matcher/small-glossary.ts";

const club = { en: ["Silk Club"] };
const topic = { scope: "text", anyOf: ["club"], description: "" };
const near = { scope: "block", anyOf: ["club"], description: "" };
const declaration = (date: string) => ({
  kind: "document",
  type: "declaration",
  timeline: [{ step: "adopted", date }],
});

describe("a label that a pattern finds too", () => {
  it("counts where it asks for less than the pattern", () => {
    const matcher = smallMatcher({
      records: { club, pact: { en: [{ text: "Silk Pact", match: { evidence: "topic" } }] } },
      fields: { pact: declaration("2000-07-05") },
      evidence: { topic, near },
      matching: {
        patterns: [{ id: "pacts", among: { kind: "document" }, match: "near", names: { en: ["Silk Pact"] } }],
      },
    });
    expect(foundIds(matcher, "The Silk Club met.\n\nA Silk Pact was signed.")).toEqual([
      "Silk Club:club",
      "Silk Pact:pact",
    ]);
  });

  it("counts where another label may not", () => {
    const matcher = smallMatcher({
      records: {
        club,
        mission: {
          en: ["Silk Club mission", { text: "mission", match: { evidence: "near", not: ["moth"] } }],
        },
      },
      fields: { mission: { kind: "body" } },
      evidence: { near },
      matching: { joins: [{ side: "before", owner: ["club"], kinds: ["body"], between: [" "] }] },
    });
    expect(foundIds(matcher, "A moth at the Silk Club mission")).toEqual(["Silk Club mission:mission"]);
  });
});
