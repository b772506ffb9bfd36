import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { naiveFind, type NaiveName } from "../../test/matcher/naive-matcher.ts";
import { smallMatcher } from "../../test/matcher/small-glossary.ts";

const word = fc.constantFrom(
  "ab",
  "b",
  "abc",
  "abcd",
  "abcde",
  "шос",
  "ба",
  "совет",
  "上",
  "合",
  "上海",
  "组织",
  "x1",
  "2018",
);
const name = fc.array(word, { minLength: 1, maxLength: 4 });
const gap = fc.constantFrom(" ", "  ", "\u00a0", "-", " – ", "\n", "”", "' ", "\u200b ");
const end = fc.constantFrom(". ", ", ", "\n\n", "; ", "! ", " (", "🎻");
const dressed = fc
  .tuple(word, fc.constantFrom("", "\u00ad", "upper"))
  .map(([text, dress]) =>
    dress === "upper" ? text.toUpperCase() : dress && text.length > 1 ? text[0] + dress + text.slice(1) : text,
  );
const text = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.tuple(dressed, gap) },
      { weight: 1, arbitrary: fc.tuple(dressed, end) },
      fc.tuple(fc.string({ unit: "grapheme-ascii", maxLength: 3 }), end),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.flat().join(""));

/** Ideographs are words of their own. */
const split = (words: string[]) => words.flatMap((one) => (/\p{Script=Han}/u.test(one) ? [...one] : [one]));

function both(lists: string[][]) {
  const unique = [...new Map(lists.map((words) => [split(words).join(" "), words])).values()];
  const names: NaiveName[] = unique.map((words, at) => ({ words: split(words), id: `n${at}` }));
  const records = Object.fromEntries(
    unique.map((words, at) => [
      `n${at}`,
      { en: [{ text: words.join(" "), match: { evidence: "free", inflect: false, case: "any" as const } }] },
    ]),
  );
  const never = { zz: { en: [{ text: "Zzyzx", match: { evidence: "never" } }] } };
  return { names, matcher: smallMatcher({ records: { ...never, ...records } }) };
}

describe("against a naive reference", () => {
  it("finds the same in random texts with random names", () => {
    fc.assert(
      fc.property(
        fc.array(name, { minLength: 1, maxLength: 12 }),
        fc.array(text, { minLength: 1, maxLength: 8 }),
        (lists, texts) => {
          const { names, matcher } = both(lists);
          for (const one of texts)
            expect(matcher.find(one).map(({ start, end: to, id }) => `${start}-${to}:${id}`)).toEqual(
              naiveFind(names, one),
            );
        },
      ),
      { numRuns: 300 },
    );
  });

  it("never throws and never leaves the text, whatever it is given", () => {
    const { matcher } = both([["ab"], ["上", "合"], ["2018", "совет"]]);
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (one) => {
        let before = 0;
        for (const { start, end: to } of matcher.find(one)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(to).toBeGreaterThan(start);
          expect(to).toBeLessThanOrEqual(one.length);
          before = to;
        }
      }),
      { numRuns: 500 },
    );
  });
});
