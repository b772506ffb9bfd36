/** Ordinals in words and Roman numerals, by number up to 99; 0 has none. */
import type { GlossaryRecord } from "@sco-glossary/schema";

/** So far every glossary is read: a text may speak of meetings that a glossary does not have. */
const FEWEST = 39;
const MOST = 99;

/** How far number words are worth their room: to the end of the tens after the highest number of a record. */
export function highestWord(records: readonly GlossaryRecord[]): number {
  const numbers = records.map((record) => {
    if (record.kind === "meeting") return record.number ?? 0;
    return record.kind === "event" ? (record.edition ?? 0) : 0;
  });
  const highest = numbers.reduce((a, b) => Math.max(a, b), 0);
  return Math.min(MOST, Math.max(FEWEST, highest - (highest % 10) + 19));
}

const UNITS = [
  "",
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
  "eleventh",
  "twelfth",
  "thirteenth",
  "fourteenth",
  "fifteenth",
  "sixteenth",
  "seventeenth",
  "eighteenth",
  "nineteenth",
];
const TENS = ["twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet"];

export const ENGLISH_ORDINALS = [
  ...UNITS,
  ...TENS.flatMap((ten) => UNITS.slice(0, 10).map((unit) => (unit ? `${ten}y-${unit}` : `${ten}ieth`))),
];

const RUSSIAN_UNITS = [
  "",
  "первый",
  "второй",
  "третий",
  "четвёртый",
  "пятый",
  "шестой",
  "седьмой",
  "восьмой",
  "девятый",
  "десятый",
  "одиннадцатый",
  "двенадцатый",
  "тринадцатый",
  "четырнадцатый",
  "пятнадцатый",
  "шестнадцатый",
  "семнадцатый",
  "восемнадцатый",
  "девятнадцатый",
];
const RUSSIAN_TENS: [joined: string, alone: string][] = [
  ["двадцать", "двадцатый"],
  ["тридцать", "тридцатый"],
  ["сорок", "сороковой"],
  ["пятьдесят", "пятидесятый"],
  ["шестьдесят", "шестидесятый"],
  ["семьдесят", "семидесятый"],
  ["восемьдесят", "восьмидесятый"],
  ["девяносто", "девяностый"],
];
const FEMININE = (word: string) => word.replace(/(?:ый|ой)$/, "ая").replace(/ий$/, "ья");
const NEUTER = (word: string) => word.replace(/(?:ый|ой)$/, "ое").replace(/ий$/, "ье");

const MASCULINE_ORDINALS = [
  ...RUSSIAN_UNITS,
  ...RUSSIAN_TENS.flatMap(([joined, alone]) =>
    RUSSIAN_UNITS.slice(0, 10).map((unit) => (unit ? `${joined} ${unit}` : alone)),
  ),
];

/** By gender: masculine, feminine, neuter. */
export const RUSSIAN_ORDINALS = [MASCULINE_ORDINALS, MASCULINE_ORDINALS.map(FEMININE), MASCULINE_ORDINALS.map(NEUTER)];

const ROMAN_UNITS = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
const ROMAN_TENS = ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"];
const ROMANS = ROMAN_TENS.flatMap((ten) => ROMAN_UNITS.map((unit) => ten + unit));

/** By number, in Latin letters and as they are often typed in Russian; a single letter is more often something else. */
export const ROMAN_NUMERALS = ROMANS.map((roman) =>
  roman.length < 2 ? [] : [...new Set([roman, roman.replaceAll("X", "Х")])],
);

/** Ideographs of numbers that the engine reads: see `../match/chinese-number.ts`. */
export const CHINESE_NUMERALS = "一二三四五六七八九十零";
