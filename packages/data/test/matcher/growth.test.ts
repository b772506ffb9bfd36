/** No text takes more time than its length accounts for, however odd it is. */
import { expect, it } from "vitest";
import { smallMatcher } from "./small-glossary.ts";

const matcher = smallMatcher({
  records: {
    club: { en: ["Silk Club"], "zh-Hans": ["丝绸俱乐部"] },
    china: { "zh-Hans": ["中"] },
    rome: { "zh-Hans": ["罗"] },
  },
});

/** Least time of a few, in milliseconds. */
function timeOf(text: string): number {
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    matcher.find(text);
    return performance.now() - start;
  });
  return Math.min(...times);
}

const ODD: [what: string, part: string][] = [
  ["a word of letters that count as two", "ß"],
  ["quotation marks that close and never open", "丝绸俱乐部”"],
  ["names of a single ideograph by turns", "中罗"],
];
it.each(ODD)("reads %s in proportion to its length", (_, part) => {
  const long = (units: number) => part.repeat(units / part.length);
  matcher.find(long(10_000));
  // In proportion it is 8, and with the square 64.
  expect(timeOf(long(80_000)) / timeOf(long(10_000))).toBeLessThan(24);
});
