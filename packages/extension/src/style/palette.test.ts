/** The card brings its style into pages as a text, the extension's own pages have a sheet; their colours and letters are the same. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { cardStyle } from "../card/card-style.ts";

/** Custom properties by name, their values with single spaces. */
function palette(css: string): Record<string, string> {
  const declarations = css.matchAll(/--([a-z]+):\s*([^;]+);/g);
  return Object.fromEntries(
    Array.from(declarations, ([, name = "", value = ""]) => [name, value.replaceAll(/\s+/g, " ").trim()]),
  );
}

it("is one for the card and for the extension's own pages", () => {
  const page = palette(readFileSync(new URL("page.css", import.meta.url), "utf8"));
  expect(Object.keys(page).length).toBeGreaterThan(5);
  expect(palette(cardStyle)).toMatchObject(page);
});
