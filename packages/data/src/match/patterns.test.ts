import { describe, expect, it } from "vitest";
import { found, foundIds, smallMatcher } from "../../test/matcher/small-glossary.ts";
import { matcher, meeting } from "../../test/matcher/silk-club.ts";

/** Numbered sessions of one body. */
const sessionsOf = (numbers: number[], dates: Record<number, string> = {}) =>
  smallMatcher({
    records: { club: { en: ["Silk Club"] }, ...Object.fromEntries(numbers.map((number) => [`s${number}`, {}])) },
    fields: Object.fromEntries(
      numbers.map((number) => [
        `s${number}`,
        { kind: "meeting", number, dates: { start: dates[number] ?? `${1900 + number}-06-01` } },
      ]),
    ),
    matching: {
      patterns: [
        {
          id: "sessions",
          among: { kind: "meeting" },
          match: "free",
          names: { en: ["{number} session"], ru: ["{number} сессия"], "zh-Hans": ["第{number}届会议"] },
        },
      ],
    },
  });

/** A pattern for which no record stands in, among meetings of these numbers. */
const gatherings = (numbers: (number | undefined)[]) =>
  smallMatcher({
    records: { club: { en: ["Silk Club"] }, ...Object.fromEntries(numbers.map((_, at) => [`m${at}`, {}])) },
    fields: Object.fromEntries(
      numbers.map((number, at) => [`m${at}`, { kind: "meeting", number, dates: { start: `${2000 + at}-06-01` } }]),
    ),
    matching: {
      patterns: [
        { id: "gatherings", among: { kind: "meeting" }, match: "free", names: { en: ["{number} gathering"] } },
      ],
    },
  });
const onlyMembers = gatherings([17]);
const uncounted = gatherings([undefined, undefined]);

describe("patterns with slots", () => {
  const RESOLVED: [text: string, id: string][] = [
    ["17th meeting of the Silk Club", "m17"],
    ["the seventeenth meeting of the SC", "m17"],
    ["twenty-second meeting of the Silk Club", "m22"],
    ["2022 Silk Club summit", "m22"],
    ["SC Samarkand summit", "m22"],
    ["SC summit in Samarkand", "m22"],
    ["Silk Club (SC) summit in 2017", "m17"],
    ["Samarkand summit of 2022", "m22"],
    ["22-й саммит ШК", "m22"],
    ["XXII саммит ШК", "m22"],
    ["ХХII саммит ШК", "m22"], // Cyrillic Х
    ["XVII meeting of the Silk Club", "m17"],
    ["двадцать второго саммита ШК", "m22"],
    ["саммитом Шёлкового клуба в Самарканде", "m22"],
    ["丝绸俱乐部第二十二次会议", "m22"],
    ["丝绸俱乐部第22次会议", "m22"],
    ["丝绸俱乐部第十七次会议", "m17"],
    ["2022年丝绸俱乐部撒马尔罕峰会", "m22"],
    ["絲綢俱樂部撒馬爾罕峰會", "m22"],
  ];
  it.each(RESOLVED)("%s is %s", (text, id) => {
    const [mention] = matcher.find(text);
    expect(mention).toMatchObject({ id, start: text.startsWith("the ") ? 4 : 0, end: text.length });
  });

  it("take the meeting nearest to the text's date where nothing else decides", () => {
    expect(matcher.find("SC summit", { date: "2017-06-20" })[0]!.id).toBe("m17");
    expect(matcher.find("SC summit", { date: "2024-06-20" })[0]!.id).toBe("m24");
    expect(matcher.find("SC summit in Astana", { date: "2023-01-01" })[0]!.candidates).toEqual([
      "m24",
      "m17",
      "council",
    ]);
  });

  it("fall back to the record that stands in, with all that it can be", () => {
    expect(matcher.find("SC summit")[0]).toMatchObject({ id: "council", candidates: ["council", "m24", "m22", "m17"] });
  });

  const SESSIONS: [text: string, number: number][] = [
    ["the fortieth session", 40],
    ["forty-second session", 42],
    ["Eighty Eighth session", 88],
    ["ninety-ninth session", 99],
    ["XLII session", 42],
    ["LXXXVIII session", 88],
    ["XCIX session", 99],
    ["the 142nd session", 142],
    ["сороковой сессии", 40],
    ["сорок второй сессией", 42],
    ["восемьдесят восьмую сессию", 88],
    ["LXXXVIII сессия", 88],
    ["девяносто девятая сессия", 99],
    ["第四十二届会议", 42],
    ["第八十八届会议", 88],
    ["第九十九届会议", 99],
    ["第142届会议", 142],
  ];
  it.each(SESSIONS)("read numbers in words up to 99, and up to 199 in digits: %s", (text, number) => {
    const sessions = sessionsOf([40, 42, 88, 99, 142]);
    expect(sessions.find(text)[0]).toMatchObject({ id: `s${number}`, end: text.length });
  });

  it("read the number of a meeting of any time", () => {
    const congresses = sessionsOf([1, 2, 3], { 1: "1815-06-09", 2: "2150", 3: "1999-06-01" });
    for (const number of [1, 2, 3]) expect(congresses.find(`${number}th session`)[0]!.id).toBe(`s${number}`);
  });

  it("mean no member by a number that none of them has", () => {
    for (const text of ["99th meeting of the Silk Club", "丝绸俱乐部第九十九次会议"]) {
      expect(matcher.find(text)[0]!.candidates).toEqual(["council"]);
      expect(matcher.find(text, { date: "2024-07-04" })[0]!.candidates).toEqual(["council"]);
    }
    expect(matcher.find("99th meeting of the Silk Club in 2017")[0]!.candidates).toEqual(["council"]);
    expect(matcher.find("99-й саммит ШК в Самарканде")[0]!.candidates).toEqual(["m22", "council"]);
    expect(found(onlyMembers, "the 98th gathering, the 17th gathering")).toEqual(["17th gathering"]);
    expect(found(uncounted, "the 98th gathering")).toEqual(["98th gathering"]);
  });

  it("mean no meeting that is years ahead, unless they name its year", () => {
    expect(matcher.find("22nd meeting of the Silk Club in Astana", { date: "2017-07-01" })[0]!.id).not.toBe("m22");
    expect(matcher.find("SC summit in Samarkand", { date: "2017-07-01" })[0]!.id).toBe("m17");
    expect(matcher.find("2022 SC summit", { date: "2017-07-01" })[0]!.id).toBe("m22");
    expect(matcher.find("SC summit in Samarkand", { date: "2021-07-01" })[0]!.id).toBe("m22");
  });

  it("let the number decide where a writer erred on the place", () => {
    expect(matcher.find("meeting of the Silk Club")[0]!.id).toBe("council");
    expect(matcher.find("2022 SC summit in Astana")[0]!.candidates[0]).toBe("m22");
  });

  it("count bare words only with evidence and a date, and only near in time", () => {
    expect(found(matcher, "Silk Club: the summit ended")).toEqual(["Silk Club"]);
    expect(foundIds(matcher, "Silk Club: the summit ended", { date: "2022-09-17" })).toEqual([
      "Silk Club:club",
      "summit:m22",
    ]);
    expect(found(matcher, "Silk Club: the summit ended", { date: "2020-01-01" })).toEqual(["Silk Club"]);
    expect(found(matcher, "The summit ended", { date: "2022-09-17" })).toEqual([]);
  });

  it("leave the name inside them to itself where they ask for a date and the text has none", () => {
    const dated = smallMatcher({
      records: { club: { en: ["Silk Club"] }, m22: {} },
      fields: { m22: meeting(22, "2022-09-15", "2022-09-16", "samarkand") },
      matching: {
        patterns: [
          {
            id: "dated",
            among: { kind: "meeting" },
            match: "free",
            needsDate: true,
            names: { en: ["{subject} gathering"] },
          },
        ],
      },
    });
    expect(foundIds(dated, "The Silk Club gathering")).toEqual(["Silk Club:club"]);
    expect(foundIds(dated, "The Silk Club gathering", { date: "2022-09-17" })).toEqual(["Silk Club gathering:m22"]);
  });

  it("give no evidence where they do not count", () => {
    const topic = { scope: "text", anyOf: ["club"], description: "" };
    const dated = smallMatcher({
      records: {
        club: { en: ["Silk Club", { text: "SC", form: "abbreviation", match: { evidence: "topic" } }] },
        trust: { en: [{ text: "trust", match: { evidence: "often" } }] },
        m22: {},
      },
      fields: { m22: meeting(22, "2022-09-15", "2022-09-16", "samarkand") },
      evidence: { topic, often: { ...topic, times: 3 } },
      matching: {
        patterns: [
          {
            id: "dated",
            among: { kind: "meeting" },
            match: "free",
            needsDate: true,
            names: { en: ["{subject} gathering"] },
          },
        ],
      },
    });
    const text = "The Silk Club had an SC gathering on trust.";
    expect(found(dated, text)).toEqual(["Silk Club", "SC"]);
    expect(found(dated, text, { date: "2022-09-17" })).toEqual(["Silk Club", "SC gathering", "trust"]);
  });

  const DATED_AFTER: [text: string, id: string][] = [
    ["the SC summit (10 June 2017, Astana)", "m17"],
    ["the SC summit on June 9, 2017", "m17"],
    ["the SC summit (June 8-9, 2017)", "m17"],
    ["the SC summit in September 2022", "m22"],
    ["the SC summit in Astana on 8-9 June 2017", "m17"],
    ["на саммите ШК 9 июня 2017 года в Астане", "m17"],
    ["на саммите ШК в\u00a02017 году", "m17"],
    ["на саммите ШК (июнь\u00a02017", "m17"],
    ["丝绸俱乐部撒马尔罕峰会（2022年9月）", "m22"],
  ];
  it.each(DATED_AFTER)("read the date that stands right after: %s", (text, id) => {
    expect(matcher.find(text, { date: "2024-08-01" })[0]!.id).toBe(id);
    expect(matcher.find(text)[0]!.id).toBe(id);
  });

  it("read no year that stands further on", () => {
    expect(matcher.find("The SC summit upheld the charter of 2017", { date: "2024-08-01" })[0]!.id).toBe("m24");
  });

  it("read no year that stands right after and belongs to another word", () => {
    for (const text of ["At the SC summit, the 2017 plan", "the SC summit, since 2017", "саммит ШК, после 2017 года"])
      expect(matcher.find(text, { date: "2024-08-01" })[0]!.id).toBe("m24");
  });

  it("may begin with a number and a full stop, as German ordinals do", () => {
    const german = smallMatcher({
      records: { club: { de: ["Seidenklub"] }, m17: {} },
      fields: { m17: { kind: "meeting", number: 17, dates: { start: "2017-06-08" } } },
      matching: {
        patterns: [
          {
            id: "german",
            among: { kind: "meeting" },
            match: "free",
            names: { de: ["{number}. Gipfel des {subject}"] },
          },
        ],
      },
    });
    expect(foundIds(german, "auf dem 17. Gipfel des Seidenklub")).toEqual(["17. Gipfel des Seidenklub:m17"]);
  });

  it("are found from a number on that an unseen unit stands before", () => {
    const text = "17th meeting of the Silk Club";
    expect(foundIds(matcher, `\ufeff${text}`)).toEqual([`${text}:m17`]);
  });
});

describe("time", () => {
  it("chooses the document that fits the text's date, and returns the other as well", () => {
    expect(matcher.find("Astana Text", { date: "2017-07-01" })[0]!.candidates).toEqual(["text-2017", "text-2024"]);
    expect(matcher.find("Astana Text", { date: "2025" })[0]!.candidates).toEqual(["text-2024", "text-2017"]);
  });

  it("without a date, takes the years that the text names", () => {
    expect(matcher.find("In 2017 they signed the Astana Text")[0]!.id).toBe("text-2017");
    expect(matcher.find("In 2024 they signed the Astana Text")[0]!.id).toBe("text-2024");
    expect(matcher.find("In ２０１７ they signed the Astana Text")[0]!.id).toBe("text-2017");
  });

  it("without a date, takes what was planned when the data ended for the last", () => {
    const planned = smallMatcher({
      records: { club: { en: ["Silk Club"] }, past: { en: ["Astana Text"] }, next: { en: ["Astana Text"] } },
      fields: {
        past: { kind: "document", type: "declaration", timeline: [{ step: "adopted", date: "2024-07-04" }] },
        next: { kind: "document", type: "declaration", timeline: [{ step: "adopted", date: "2028-07-04" }] },
      },
    });
    expect(planned.find("Astana Text")[0]!.candidates).toEqual(["past", "next"]);
    expect(planned.find("The Astana Text of 2028")[0]!.candidates).toEqual(["next", "past"]);
    expect(planned.find("Astana Text", { date: "2028" })[0]!.candidates).toEqual(["next", "past"]);
  });

  it("names the holder of an office on the date", () => {
    const holder = (date?: string) =>
      matcher.find("The Secretary-General of the Silk Club", date ? { date } : {})[0]!.holder;
    expect([holder("2018-06-09"), holder("2019-01-01"), holder("2015-05-05"), holder()]).toEqual([
      "ann",
      "bob",
      undefined,
      undefined,
    ]);
  });
});
