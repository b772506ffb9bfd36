/** The card brings its style into pages as a text, the extension's own pages have a sheet; their colours and letters are the same. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

/** Custom properties by name, their values with single spaces. */
function palette(css: string): Record<string, string> {
  const declarations = css.matchAll(/--([a-z]+):\s*([^;]+);/g);
  return Object.fromEntries(
    Array.from(declarations, ([, name = "", value = ""]) => [name, value.replaceAll(/\s+/g, " ").trim()]),
  );
}

it("is one for the card and for the extension's own pages", () => {
  const of = (path: string) => palette(readFileSync(new URL(path, import.meta.url), "utf8"));
  const page = of("page.css");
  expect(Object.keys(page).length).toBeGreaterThan(5);
  expect(of("../card/card.css")).toMatchObject(page);
});
