import { expect, it } from "vitest";
import { wrapped } from "./output.ts";

it("breaks lines between words and indents them", () =>
  expect(wrapped("one two three four", "  ", 10)).toBe("one two\n  three\n  four"));

it("keeps a word that is longer than a line", () =>
  expect(wrapped("a internationalisation b", "", 5)).toBe("a\ninternationalisation\nb"));

it("leaves a text alone that nobody reads in a terminal", () =>
  expect(wrapped("one two", "", undefined)).toBe("one two"));
