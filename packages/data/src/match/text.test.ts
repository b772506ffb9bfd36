import { describe, expect, it } from "vitest";
import { found, matcherFor } from "../../test/matcher/small-glossary.ts";

const FOUND: [category: string, language: string, name: string, text: string, match: string][] = [
  ["digits after an ideograph", "zh-Hans", "第59号决议", "大会通过第59号决议。", "第59号决议"],
  ["ideographs after a letter", "zh-Hans", "T恤衫", "他买T恤衫。", "T恤衫"],
  ["a mark after a single letter", "en", "R&D Club", "the R&D Club met", "R&D Club"],
  ["marks at the end", "en", "C++", "learn C++ now", "C++"],
  ["runs of white space", "en", "Shanghai Spirit", "the Shanghai \t  Spirit of", "Shanghai \t  Spirit"],
  ["a line break", "en", "Shanghai Spirit", "the Shanghai\nSpirit", "Shanghai\nSpirit"],
  ["no-break spaces", "en", "Shanghai Spirit", "a\u00a0Shanghai\u00a0Spirit\u202f!", "Shanghai\u00a0Spirit"],
  ["zero-width spaces", "en", "Shanghai Spirit", "Shang\u200bhai Spirit", "Shang\u200bhai Spirit"],
  [
    "soft hyphens in the first letters",
    "en",
    "Shanghai Spirit",
    "S\u00adhang\u00adhai Spi\u00adrit",
    "S\u00adhang\u00adhai Spi\u00adrit",
  ],
  ["an odd letter after a single one", "en", "X", "X ßa", "X"],
  ["a zero-width space before initials", "en", "V. Norov", "\u200bV. Norov", "V. Norov"],
  ["a byte order mark", "en", "Shanghai Spirit", "\ufeffShanghai Spirit", "Shanghai Spirit"],
  ["other letter case", "en", "Shanghai Spirit", "SHANGHAI SPIRIT", "SHANGHAI SPIRIT"],
  ["full-width Latin", "en", "Shanghai Spirit", "Ｓｈａｎｇｈａｉ　Ｓｐｉｒｉｔ", "Ｓｈａｎｇｈａｉ　Ｓｐｉｒｉｔ"],
  ["hyphen variants", "en", "China-Pakistan Corridor", "China–Pakistan Corridor", "China–Pakistan Corridor"],
  [
    "a non-breaking hyphen",
    "en",
    "China-Pakistan Corridor",
    "China\u2011Pakistan Corridor",
    "China\u2011Pakistan Corridor",
  ],
  ["a space for a hyphen", "en", "Secretary-General", "the Secretary General said", "Secretary General"],
  [
    "quotation marks inside",
    "en",
    "Belt and Road Initiative",
    "the “Belt and Road” Initiative",
    "Belt and Road” Initiative",
  ],
  ["a curly apostrophe", "en", "people's congress", "the people’s congress", "people’s congress"],
  ["a possessive inside", "en", "Council Charter", "the Council’s Charter", "Council’s Charter"],
  ["an ampersand", "en", "Trade and Investment Bank", "Trade & Investment Bank", "Trade & Investment Bank"],
  [
    "an article inside",
    "en",
    "Council of Heads of State",
    "Council of the Heads of State",
    "Council of the Heads of State",
  ],
  [
    "American spelling",
    "en",
    "Neighbourhood Organisation Centre",
    "neighborhood organization center",
    "neighborhood organization center",
  ],
  ["British spelling", "en", "World Trade Organization", "World Trade Organisation", "World Trade Organisation"],
  ["a plural", "en", "observer state", "two observer states", "observer states"],
  ["a singular", "en", "joint exercises", "a joint exercise", "joint exercise"],
  ["the plural of the head", "en", "declaration of intent", "declarations of intent", "declarations of intent"],
  ["a joined prefix", "en", "anti-terrorist centre", "antiterrorist centre", "antiterrorist centre"],
  ["a prefix apart", "en", "antiterrorist centre", "anti-terrorist centre", "anti-terrorist centre"],
  [
    "a last comma in a list",
    "en",
    "terrorism, separatism and extremism",
    "terrorism, separatism, and extremism",
    "terrorism, separatism, and extremism",
  ],
  ["accents", "en", "Almaty Mémoire", "almaty memoire", "almaty memoire"],
  ["combining marks", "en", "Mémoire", "Me\u0301moire", "Me\u0301moire"],
  ["a sharp s", "de", "Seidenstraße Bank", "SEIDENSTRASSE BANK", "SEIDENSTRASSE BANK"],
  ["a sharp s in the text", "de", "Strasse", "die Straße", "Straße"],
  ["a ligature", "en", "office first", "oﬃce ﬁrst", "oﬃce ﬁrst"],
  [
    "Turkish dotted and dotless i",
    "tr",
    "Şanghay İşbirliği",
    "ŞANGHAY İŞBİRLİĞİ, Şanghay işbirliği",
    "ŞANGHAY İŞBİRLİĞİ",
  ],
  ["е for ё", "ru", "Шанхайская пятёрка", "Шанхайская пятерка", "Шанхайская пятерка"],
  ["decomposed й", "ru", "Шанхайский дух", "Шанхайскии\u0306 дух", "Шанхайскии\u0306 дух"],
  [
    "a long dash with spaces",
    "ru",
    "государство-наблюдатель",
    "государство — наблюдатель",
    "государство — наблюдатель",
  ],
  ["Arabic letter shapes", "fa", "سازمان همکاری", "سازمان همكاري", "سازمان همكاري"],
  ["Arabic vowel marks", "ur", "تنظیم", "تَنظِیم", "تَنظِیم"],
  ["a nukta", "hi", "क़ानून", "क़ानून", "क़ानून"],
  ["traditional Chinese", "zh-Hans", "上海合作组织", "上海合作組織峰會", "上海合作組織"],
  ["no spaces in Chinese", "zh-Hans", "上海精神", "弘扬上海精神谋发展", "上海精神"],
  ["book-title marks inside", "zh-Hans", "上海合作组织宪章", "《上海合作组织》宪章", "上海合作组织》宪章"],
  ["a line break in Chinese", "zh-Hans", "上海合作组织", "上海合\n作组织", "上海合\n作组织"],
  ["brackets left out", "zh-Hans", "政府首脑（总理）理事会", "政府首脑理事会", "政府首脑理事会"],
  ["Taiwan's wording", "zh-Hans", "信息安全中心", "資訊安全中心", "資訊安全中心"],
];

describe("text as it is", () => {
  it.each(FOUND)("finds a name across %s", (_, language, name, text, match) => {
    expect(found(matcherFor({ [language]: [name] }), text)[0]).toBe(match);
  });

  const NOT_FOUND: [why: string, name: string, text: string][] = [
    ["part of a longer word", "Spirit", "Spiritual"],
    ["the end of a longer word", "Spirit", "Antispirit"],
    ["words parted by a full stop", "Shanghai Spirit", "in Shanghai. Spirit"],
    ["words parted by an empty line", "Shanghai Spirit", "Shanghai\n\nSpirit"],
    ["words parted by a comma", "Shanghai Spirit", "Shanghai, Spirit"],
    ["words in another order", "Shanghai Spirit", "Spirit Shanghai"],
    ["a word between", "Shanghai Spirit", "Shanghai good Spirit"],
  ];
  it.each(NOT_FOUND)("does not find a name in %s", (_, name, text) => {
    expect(found(matcherFor({ en: [name] }), text)).toEqual([]);
  });

  it("wants the capitals of abbreviations", () => {
    const matcher = matcherFor({ en: [{ text: "RATS", form: "abbreviation" }, "RATS Council"] });
    expect(found(matcher, "Rats and RATS, the rats council and the RATS Council")).toEqual(["RATS", "RATS Council"]);
  });

  it("gives positions in the original text, in UTF-16 units", () => {
    const text = "𝒜 🎻 e\u0301 “Shang\u00adhai\u00a0Spirit”.";
    const [mention] = matcherFor({ en: ["Shanghai Spirit"] }).find(text);
    expect(mention).toMatchObject({ start: text.indexOf("Shang"), end: text.indexOf("”") });
  });

  it("takes in the closing quotation mark of what it opened inside", () => {
    expect(found(matcherFor({ ru: ["Инициатива Пояс и путь"] }), "Инициатива «Пояс и путь».")).toEqual([
      "Инициатива «Пояс и путь»",
    ]);
  });
});
