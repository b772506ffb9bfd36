import { describe, expect, it } from "vitest";
import { evidenceRuleSchema, matchingSchema, patternSchema } from "./matching.ts";

describe("what a glossary says of matching", () => {
  it("may be nothing", () => {
    expect(matchingSchema.parse({})).toEqual({ anchors: [], decoys: [], patterns: [], joins: [] });
  });

  it("has patterns that always count unless they name a rule", () => {
    const pattern = { id: "meetings", among: { kind: "meeting" }, names: { en: ["{subject} summit"] } };
    expect(patternSchema.parse(pattern).match).toBe("free");
  });

  it("has no pattern without a name", () => {
    const result = patternSchema.safeParse({ id: "meetings", among: { kind: "meeting" }, names: { en: [] } });
    expect(result.success).toBe(false);
  });

  it("has evidence that some record can give", () => {
    const rule = { scope: "text", anyOf: [], description: "about it" };
    expect(evidenceRuleSchema.safeParse(rule).success).toBe(false);
    expect(evidenceRuleSchema.safeParse({ ...rule, anyOf: ["sco"] }).success).toBe(true);
  });

  it("takes no field that nobody reads", () => {
    expect(matchingSchema.safeParse({ decoy: ["SCO Group"] }).success).toBe(false);
  });
});
