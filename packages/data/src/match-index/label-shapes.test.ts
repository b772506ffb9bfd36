/** Names of every shape: found where they stand, or refused with a reason. None is lost in silence. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { found, foundIds, matcherFor, smallMatcher } from "../../test/matcher/small-glossary.ts";

const CONTEXTS: [before: string, after: string][] = [
  ["", ""],
  ["xx ", " yy"],
  ["xx (", ") yy"],
  ["“", "”"],
  ["Xx, ", ". Yy"],
  ["5 ", " 5"],
  ["xx\n", "\nyy"],
];

const SHAPES: Record<string, string[]> = {
  en: [
    ..."A|X|7|42|C++|C#|A/RES/1|C/RES/60/1|5G|G20|G-20|24/7|2.0|3.14|1,000|9/11|U.S.|U.S|U.S.A.|U.N. Charter".split(
      "|",
    ),
    ..."e.g.|S.p.A.|J. R. R. Tolkien|AT&T|R&D|A & B|A (B)|O'Brien|Côte d'Ivoire|rock 'n' roll|don't|James's".split("|"),
    ..."Vitamin A|Hepatitis-A|A: B|A; B|A/B|A+B|H₂O|CO2|№ 5|№5|§ 5|$100 Club|5€|50% Club|100%|#MeToo|@work".split("|"),
    ..."Yahoo!|Yahoo! Inc|Who? What?|A…B|a=b|Foo™|5 °C|Form {1} paper|The The|I ❤ NY|face-à-face|x y z".split("|"),
    "a|b",
  ],
  ru: ["Я", "№ 5", "Закон № 5", "Указ № 5-ФЗ", "5-й", "А. С. Пушкин", "МиГ-29", "в/ч 5", "г. Москва"],
  "zh-Hans": ["上", "第A号", "A股", "阿Q", "卡拉OK", "3号", "第3号", "上海A", "一A", "维生素C", "上（海）", "α粒子"],
  ja: ["トヨタ", "ソ連", "A型", "ｱｼﾞｱ", "おもてなし", "々"],
  ko: ["한국", "가", "상하이 협력 기구", "G20 정상회의", "UN군"],
  el: ["Ελλάδα", "σ", "Ὀδυσσεύς"],
  ar: ["م", "جامعة الدول العربية", "القرار ٥", "ﷺ"],
  he: ["ישראל", "צה״ל"],
  hi: ["क", "संयुक्त राष्ट्र", "क़लम"],
  th: ["ไทย", "สหประชาชาติ", "น้ำ"],
  hy: ["Հայաստան", "Ա"],
  ka: ["საქართველო"],
  chr: ["ᏣᎳᎩ"],
  bo: ["བོད་ལྗོངས"],
  am: ["ኢትዮጵያ"],
  dv: ["ދިވެހިރާއްޖެ"],
  ii: ["ꆈꌠ"],
};

const shapes = Object.entries(SHAPES).flatMap(([language, names]) => names.map((name) => [language, name] as const));

/** What is found of a name in each context, where it is not the name. */
function missed(language: string, name: string): string[] {
  const matcher = matcherFor({ [language]: [name] });
  return CONTEXTS.map(([before, after]) => before + name + after).filter(
    (text) => found(matcher, text).join("|") !== name,
  );
}

describe("a name of any shape", () => {
  it.each(shapes)("in %s is found where it stands: %s", (language, name) => {
    expect(missed(language, name)).toEqual([]);
  });

  it("is found among all the others", () => {
    const matcher = smallMatcher({
      records: Object.fromEntries(shapes.map(([language, name], at) => [`n${at}`, { [language]: [name] }])),
    });
    for (const [, name] of shapes) expect(found(matcher, `xx ${name} yy`), name).toEqual([name]);
  });

  const NOT_FOUND: [name: string, text: string][] = [
    ["C#", "C and C++, C major"],
    ["№ 5", "5, No 5"],
    ["第A号", "第号, 第B号"],
    ["A股", "股, the 股"],
    ["Vitamin A", "Vitamin"],
    ["McDonald's", "McDonald"],
    ["50% Club", "50 Club"],
    ["บิน", "บัน"],
    ["한국", "한국인"],
  ];
  it.each(NOT_FOUND)("%s is not found in %s", (name, text) => {
    expect(found(matcherFor({ en: [name] }), text)).toEqual([]);
  });

  it("is read in either case, and ends where its script ends a sentence", () => {
    expect(found(matcherFor({ hy: ["Հայաստան"] }), "ՀԱՅԱՍՏԱՆ, հայաստան։")).toEqual(["ՀԱՅԱՍՏԱՆ", "հայաստան"]);
    expect(found(matcherFor({ am: ["ኢትዮጵያ"] }), "ኢትዮጵያ።")).toEqual(["ኢትዮጵያ"]);
    expect(found(matcherFor({ bo: ["བོད"] }), "བོད་")).toEqual(["བོད"]);
  });

  it("may lack what only decorates it", () => {
    const matcher = matcherFor({ en: ["Yahoo! Inc", "Foo™ Bar"] });
    expect(found(matcher, "Yahoo Inc; Foo Bar; Foo™ Bar®")).toEqual(["Yahoo Inc", "Foo Bar", "Foo™ Bar"]);
  });

  it("leaves the words of texts as they are where it has no such letters", () => {
    expect(found(matcherFor({ en: ["Club"] }), "#Club, Club🎻, Club! 한국Club")).toEqual([
      "Club",
      "Club",
      "Club",
      "Club",
    ]);
  });

  it("differs from another in nothing but capitals", () => {
    const [big, small] = ["SHHT", "ShHT"].map((text) => ({ text, form: "abbreviation" as const }));
    expect(found(matcherFor({ en: [big!], uz: [small!] }), "SHHT ShHT shht")).toEqual(["SHHT", "ShHT"]);
  });
});

describe("a name that cannot be found", () => {
  const REFUSED: [name: string, why: string][] = [
    ["🎻", 'the matcher does not read "🎻"'],
    ["Club 🎻", 'the matcher does not read "🎻"'],
    ["𠮷野家", 'the matcher does not read "𠮷"'],
    ["a\u0007b", 'the matcher does not read "\\u0007"'],
    [".NET", 'it begins with ".", and a name begins with a letter or digit'],
    ["(Dis)information", 'it begins with "(", and a name begins with a letter or digit'],
    ["…", "there is no letter and no digit in it"],
    ["—", "there is no letter and no digit in it"],
    ["word ".repeat(5000), "it has 5000 words, marks and ideographs, and a name may have 48"],
    ["上".repeat(49), "it has 49 words, marks and ideographs, and a name may have 48"],
    ["x".repeat(200), "it has a word of 200 letters, and a word may have 199"],
  ];
  it.each(REFUSED)("is refused: %.20s", (name, why) => {
    expect(() => matcherFor({ en: [name] })).toThrow(`cannot be found: ${why}; write it otherwise, or let nobody`);
  });

  it("is refused where it is a decoy as well", () => {
    expect(() =>
      smallMatcher({ records: { club: { en: ["Silk Club"] } }, matching: { decoys: ["silk club"] } }),
    ).toThrow('club: label "Silk Club" cannot be found: it is a decoy as well');
  });

  it("is named with its record, cut where it is long, and together with all others", () => {
    expect(() => matcherFor({ en: ["🎻", "word ".repeat(5000)] })).toThrow(
      /^thing: label "🎻" cannot be found.*\nthing: label "(?:word ){12}…" cannot be found/,
    );
  });

  it("may be shown and not looked for", () => {
    expect(found(matcherFor({ en: ["Club", { text: "🎻", match: { evidence: "never" } }] }), "🎻 Club")).toEqual([
      "Club",
    ]);
  });

  it("is found up to the bounds", () => {
    const names = ["word ".repeat(48).trim(), "上".repeat(48), "x".repeat(199)];
    const matcher = matcherFor({ en: names });
    for (const name of names) expect(found(matcher, name)).toEqual([name]);
  });

  it("is refused as a cue, a decoy, a phrase that rules out and a pattern as well", () => {
    const near = { scope: "block", anyOf: ["club"], cues: ["…"], description: "" };
    const pattern = { id: "odd", among: { kind: "concept" }, match: "free", names: { en: ["(the|a) {Number} club"] } };
    expect(() =>
      smallMatcher({
        records: { club: { en: [{ text: "Club", match: { evidence: "free", not: [".x"] } }] } },
        evidence: { near },
        matching: { decoys: ["🎻"], patterns: [pattern] as never },
      }),
    ).toThrow(
      /club: label "Club": not ".x" cannot.*\nevidence "near": cues "…" cannot.*\ndecoy "🎻" cannot.*\npattern "odd": "\{Number\}" is no slot; slots are \{subject\}, \{number\}/,
    );
  });
});

describe("phrases and patterns of any shape", () => {
  const pattern = (...texts: string[]) => ({
    records: { club: { en: ["Silk Club"] }, council: { en: ["Council"] } },
    matching: { patterns: [{ id: "odd", among: { kind: "concept" }, match: "free", names: { en: texts } }] as never },
  });

  it("are found as labels are", () => {
    const matcher = smallMatcher({
      records: { club: { en: ["Club"] }, bank: { en: [{ text: "Bank", match: { evidence: "near" } }] } },
      evidence: { near: { scope: "text", anyOf: ["club"], cues: ["Vitamin A"], description: "" } },
      matching: { decoys: ["U.S. Club"] },
    });
    expect(found(matcher, "a U.S. Club and a Bank")).toEqual([]);
    expect(found(matcher, "Vitamin A and a Bank")).toEqual(["Bank"]);
    expect(found(smallMatcher(pattern("U.S.-{subject} summit")), "the U.S.–Silk Club summit")).toEqual([
      "U.S.–Silk Club summit",
    ]);
  });

  it("are refused where no text can show them", () => {
    expect(() => smallMatcher(pattern("{number}th session"))).toThrow('pattern "odd" is not found as "12th session"');
  });
});

describe("a name that begins like that of the subject", () => {
  it("is found by its own words", () => {
    const matcher = smallMatcher({ records: { org: { ru: ["Организация"] }, hosts: { ru: ["Организаторы форума"] } } });
    expect(found(matcher, "Организаторы форума, организация")).toEqual(["Организаторы форума", "организация"]);
  });
});

describe("a Russian name", () => {
  const NAMES = ["китайские решения", "Мальдивские Острова", "блоковое противостояние", "изменения, невиданные за век"];
  it.each(NAMES)("is found as it is written: %s", (name) => {
    expect(missed("ru", name)).toEqual([]);
  });

  it("of a plural is found in its cases", () => {
    const matcher = matcherFor({ ru: ["китайские решения", "Мальдивские Острова", "блоковое противостояние"] });
    for (const text of [
      "китайских решений",
      "Мальдивских Островов",
      "блокового противостояния",
      "китайскими решениями",
    ])
      expect(found(matcher, text)).toEqual([text]);
    expect(found(matcher, "китайские решений")).toEqual([]);
  });
});

describe("names at random", () => {
  const part = fc.constantFrom(
    ..."aAbзЖ上海一か한ไกÉß5.,:;!?&+/()-–'’\"%#№§€…™🎻".split(/(?:)/u),
    " ",
    " the ",
    "ab",
    "'s",
  );
  const name = fc
    .array(part, { minLength: 1, maxLength: 7 })
    .map((parts) => parts.join("").trim())
    .filter((text) => text.length > 0);
  const language = fc.constantFrom("en", "ru", "zh-Hans", "ko");

  it("are found from their first to their last word, or refused", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(language, name), { minLength: 1, maxLength: 4 }), (names) => {
        let matcher;
        try {
          matcher = smallMatcher({
            records: Object.fromEntries(names.map(([tag, text], at) => [`n${at}`, { [tag]: [text] }])),
          });
        } catch (error) {
          expect((error as Error).message).toMatch(/^n\d: label "/);
          return;
        }
        for (const [, text] of names) expect(foundIds(matcher, `xq ${text} qx`).length, text).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});
