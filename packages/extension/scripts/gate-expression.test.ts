import { loadGlossary } from "@sco-glossary/data";
import { createMatcher } from "@sco-glossary/data/match";
import { loadMatchIndex } from "@sco-glossary/data/match-index";
import { expect, it } from "vitest";
import { escaped } from "./escape-noncharacters.ts";
import { gateExpression } from "./gate-expression.ts";

it("lets every text through in which the matcher finds a name by itself", () => {
  const gate = new RegExp(gateExpression(loadMatchIndex()));
  const matcher = createMatcher(loadMatchIndex());
  const shutOut = loadGlossary()
    .records.flatMap(({ labels }) => Object.values(labels).flat())
    .map(({ text }) => text)
    .filter((text) => !gate.test(text) && !text.includes("\u00AD") && matcher.find(text).length > 0);
  expect(shutOut).toEqual([]);
});

it("shuts out texts about something else", () => {
  const gate = new RegExp(gateExpression(loadMatchIndex()));
  for (const text of ["The weather in Paris.", "北京今天有雨。", "Погода в Москве.", "scope and discover"])
    expect(gate.test(text)).toBe(false);
});

it("lets every text through for a glossary that asks for no name", () => {
  expect(new RegExp(gateExpression({ anchors: [] })).test("anything")).toBe(true);
});

it("takes the names as they are written, whatever signs are in them", () => {
  expect(new RegExp(gateExpression({ anchors: ["a.c", "(x)"] })).test("abc x")).toBe(false);
});

it("writes units that are no characters as escapes", () => {
  expect(escaped("a\uFFFEb\uFDD0\u{1FFFF}")).toBe(String.raw`a\ufffeb\ufdd0\ud83f\udfff`);
});
