/** Russian names in every case, as a reader declines them, looked for by the matcher itself. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { found, matcherFor } from "./small-glossary.ts";

/** Nominative, genitive, dative, instrumental, prepositional. */
const names = readFileSync(fileURLToPath(new URL("russian-names.txt", import.meta.url)), "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => line.split(" | "));

describe("Russian names", () => {
  it.each(names.map((cases) => [cases[0]!, cases] as const))("%s is found in every case", (nominative, cases) => {
    const matcher = matcherFor({ ru: [nominative] });
    expect(cases.map((name) => found(matcher, `Речь шла: ${name} и прочее.`, { language: "ru" }))).toEqual(
      cases.map((name) => [name]),
    );
  });
});
