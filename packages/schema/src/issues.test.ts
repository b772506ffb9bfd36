import { describe, expect, it } from "vitest";
import * as z from "zod";
import { findingsOf } from "./issues.ts";

const schema = z.object({
  names: z.array(z.string()).min(1),
  sources: z.array(z.string()).min(1, "a fact names at least one source"),
  text: z.string().trim().min(1),
  times: z.number().min(1),
});
const GOOD = { names: ["a"], sources: ["a"], text: "a", times: 1 };

describe("findingsOf", () => {
  it.each([
    ["names", [], "[] is too short; 1 or more are needed"],
    ["sources", [], "[]: a fact names at least one source"],
    ["text", "", "is empty; a text is needed"],
    ["text", " ", "is empty; a text is needed"],
    ["times", 0, "0 is too small; 1 is the least"],
  ])("says what is wrong with %s being %j, and what is allowed", (field, value, message) => {
    const input = { ...GOOD, [field]: value };
    const { error } = schema.safeParse(input);
    expect(findingsOf(error!, input).map(({ path, message }) => [path, message])).toEqual([[[field], message]]);
  });
});
