/** A club with numbered meetings, texts of one name and an office with two holders. */
import { smallMatcher } from "./small-glossary.ts";

export const meeting = (number: number, start: string, end: string, place: string) => ({
  kind: "meeting",
  series: "council",
  number,
  dates: { start, end },
  place: { place },
});

export const matcher = smallMatcher({
  records: {
    club: {
      en: ["Silk Club", { text: "SC", form: "abbreviation" }],
      ru: [{ text: "ШК", form: "abbreviation" }, "Шёлковый клуб"],
      "zh-Hans": ["丝绸俱乐部"],
    },
    council: { en: ["Club Council"] },
    samarkand: { en: ["Samarkand"], ru: ["Самарканд"], "zh-Hans": ["撒马尔罕"] },
    astana: { en: ["Astana"], ru: ["Астана"], "zh-Hans": ["阿斯塔纳"] },
    m17: {},
    m22: {},
    m24: {},
    "text-2017": { en: ["Astana Text"] },
    "text-2024": { en: ["Astana Text"] },
    chief: { en: [{ text: "Secretary-General", match: { evidence: "near" } }] },
    ann: { en: ["Ann Apple"] },
    bob: { en: ["Bob Berry"] },
  },
  fields: {
    samarkand: { kind: "place" },
    astana: { kind: "place" },
    m17: meeting(17, "2017-06-08", "2017-06-09", "astana"),
    m22: meeting(22, "2022-09-15", "2022-09-16", "samarkand"),
    m24: meeting(24, "2024-07-03", "2024-07-04", "astana"),
    "text-2017": { kind: "document", type: "declaration", timeline: [{ step: "adopted", date: "2017-06-09" }] },
    "text-2024": { kind: "document", type: "declaration", timeline: [{ step: "adopted", date: "2024-07-04" }] },
    chief: {
      kind: "office",
      holders: [
        {
          holder: "ann",
          steps: [
            { step: "started", date: "2016-01-01" },
            { step: "ended", date: "2018-12-31" },
          ],
        },
        { holder: "bob", steps: [{ step: "started", date: "2019-01-01" }] },
      ],
    },
  },
  evidence: { near: { scope: "block", anyOf: ["club", "council"], description: "" } },
  matching: {
    patterns: [
      {
        id: "meetings",
        among: { kind: "meeting", series: "council" },
        otherwise: "council",
        match: "free",
        names: {
          en: [
            "[{number} ]meeting of the {subject}",
            "[{year} ]{subject} [{place} ]summit[ in {place}| in {year}]",
            "{place} summit of {year}",
          ],
          ru: ["[{number} ]саммит {subject}[ в {place}]"],
          "zh-Hans": ["{subject}第{number}次会议", "[{year}年]{subject}{place}峰会"],
        },
      },
      {
        id: "bare",
        among: { kind: "meeting", series: "council" },
        match: "near",
        needsDate: true,
        windowDays: 40,
        names: { en: ["the summit"] },
      },
    ],
  },
});
