import { describe, expect, it } from "vitest";
import { change } from "./change.ts";
import { human, sentence } from "./render.ts";

const reworded = (before: unknown, after: unknown) => sentence(change("text-reworded", { before, after }));

describe("a change of value", () => {
  it("is told with both values", () => {
    expect(reworded("a", "b")).toBe("another text, from “a” to “b”");
    expect(reworded(["a"], 2)).toBe('another text, from ["a"] to 2');
  });

  it("of a long text is told from where the two begin to differ", () => {
    const same = "x".repeat(200);
    const [before, after] = [`${same} old ${"y".repeat(200)}`, `${same} new`];
    const seen = "x".repeat(29);
    expect(reworded(before, after)).toBe(`another text, from “…${seen} old ${"y".repeat(85)}…” to “…${seen} new”`);
    expect(reworded(same, `${same}!`)).toBe(`another text, from “…${"x".repeat(30)}” to “…${"x".repeat(30)}!”`);
  });

  it("never cuts a character in two", () => {
    expect(reworded("𠀀".repeat(121), "")).toBe(`another text, from “${"𠀀".repeat(119)}…” to “”`);
  });
});

it("stands in columns, whatever its kind", () => {
  const [first = "", second = ""] = human(
    [change("preferred-label-removed", { id: "a" }), change("flag-changed", { id: "a" })],
    (id) => id,
  );
  expect(first.indexOf("a (a)")).toBe(second.indexOf("a (a)"));
});
