/** Ordinals in words, by number; 0 has none. */
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
const TENS = ["twent", "thirt"];

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
const ROMANS = Array.from({ length: 40 }, (_, number) => "X".repeat(number / 10) + ROMAN_UNITS[number % 10]!);

/** By number, in Latin letters and as they are often typed in Russian; a single letter is more often something else. */
export const ROMAN_NUMERALS = ROMANS.map((roman) =>
  roman.length < 2 ? [] : [...new Set([roman, roman.replaceAll("X", "Х")])],
);
