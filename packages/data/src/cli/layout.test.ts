import { describe, expect, it } from "vitest";
import { columnsOf, listed, wrapped } from "./layout.ts";

describe("the columns of a text", () => {
  it.each([
    ["abc", 3],
    ["上海精神", 8],
    ["（上合）", 8],
    ["е\u0301", 1],
    ["Spi\u00adrit", 6],
  ])("in %s are %d", (text, columns) => expect(columnsOf(text)).toBe(columns));
});

describe("a wrapped text", () => {
  it("breaks between words and is indented", () =>
    expect(wrapped("one two three four", "  ", 10)).toBe("one two\n  three\n  four"));

  it("keeps a word that is longer than a line", () =>
    expect(wrapped("a internationalisation b", "", 5)).toBe("a\ninternationalisation\nb"));

  it("breaks between Chinese characters, which take two columns", () =>
    expect(wrapped("上海合作组织 (SCO)", "", 8)).toBe("上海合作\n组织\n(SCO)"));

  it("begins no line with a closing mark and ends none with an opening one", () =>
    expect(wrapped("上海“精神”，好", "", 6)).toBe("上海\n“精\n神”，\n好"));

  it("is left alone where nobody reads it in a terminal", () =>
    expect(wrapped("one two", "", undefined)).toBe("one two"));
});

describe("names in a list", () => {
  it("stay whole where they fit in a line", () =>
    expect(listed(["Sri Lanka", "Saudi Arabia", "Iran"], "  ", 24)).toBe("Sri Lanka ·\n  Saudi Arabia · Iran"));

  it("break within one that is longer than a line", () =>
    expect(listed(["Iran", "Council of Heads of State", "China"], "", 12)).toBe(
      "Iran ·\nCouncil of\nHeads of\nState ·\nChina",
    ));

  it("stand in one line where nobody reads them in a terminal", () =>
    expect(listed(["a", "b, c"], "  ", undefined)).toBe("a · b, c"));
});
