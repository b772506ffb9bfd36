import { describe, expect, it } from "vitest";
import en from "../locales/en.json" with { type: "json" };
import ru from "../locales/ru.json" with { type: "json" };
import zh from "../locales/zh_CN.json" with { type: "json" };
import { dated, formatDate } from "./dates.ts";
import { interfaceLanguage, translator } from "./translate.ts";

const flat = (table: object, prefix = ""): [string, string][] =>
  Object.entries(table).flatMap(([key, value]) =>
    typeof value === "string" ? [[prefix + key, value] as [string, string]] : flat(value as object, `${prefix}${key}.`),
  );

describe("the words of the interface", () => {
  it.each([
    ["zh", zh],
    ["ru", ru],
  ])("are all there in %s, with the same places for values", (_language, table) => {
    const places = ([key, text]: [string, string]) => `${key} ${text.includes("$1")}`;
    const known = flat(table).map(places);
    // "on $1" needs no word of its own in Chinese and Russian, but its value.
    expect(known).toEqual(flat(en).map(places));
  });

  it("follow the first language that we speak", () => {
    expect(interfaceLanguage("kk-KZ", "zh-TW", "en")).toBe("zh");
    expect(interfaceLanguage("ru_RU")).toBe("ru");
    expect(interfaceLanguage("fr", undefined)).toBe("en");
  });
});

describe("formatDate", () => {
  it.each([
    ["2018-06-09", "en", "9 June 2018"],
    ["2018-06-09", "zh", "2018年6月9日"],
    ["2018-06-09", "ru", "9 июня 2018"],
    ["2018-06", "en", "June 2018"],
    ["2018-06", "ru", "июнь 2018"],
    ["2018", "zh", "2018年"],
    ["2018", "en", "2018"],
    ["2004-01/2004-03", "en", "January 2004 – March 2004"],
  ] as const)("writes %s in %s as %s", (date, language, expected) => {
    expect(formatDate(date, language)).toBe(expected);
  });

  it("puts Russian months in the case that the sentence asks for", () => {
    expect(dated(translator("ru"), "fact.since", "2018-06")).toBe("с июня 2018");
    expect(dated(translator("ru"), "fact.adopted", "2018-06")).toBe("принятие: июнь 2018");
  });
});
