const MONTHS: readonly (readonly string[])[] = [
  ["january", "jan", "января"],
  ["february", "feb", "февраля"],
  ["march", "mar", "марта"],
  ["april", "apr", "апреля"],
  ["may", "мая"],
  ["june", "jun", "июня"],
  ["july", "jul", "июля"],
  ["august", "aug", "августа"],
  ["september", "sept", "sep", "сентября"],
  ["october", "oct", "октября"],
  ["november", "nov", "ноября"],
  ["december", "dec", "декабря"],
];

const MONTH_NUMBER = new Map(MONTHS.flatMap((names, i) => names.map((name): [string, number] => [name, i + 1])));
const MONTH_NAMES = [...MONTH_NUMBER.keys()].sort((a, b) => b.length - a.length);

/** Year, month and day as YYYY-MM-DD, or `undefined` where there is no such day. */
export function toDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : undefined;
}

/** An article is neither older than the subject's beginnings nor from beyond tomorrow. */
export function isPlausible(day: string, now = Date.now()): boolean {
  const time = Date.parse(day);
  return day >= "1990" && time < now + 2 * 86_400_000;
}

const ISO = /^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const COMPACT = /^\s*(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}.*)?\s*$/;

/** The day at the start of a machine's date. Its own time zone counts: the publisher wrote that day. */
export function isoDay(text: string | null | undefined): string | undefined {
  const found = ISO.exec(text ?? "") ?? COMPACT.exec(text ?? "");
  return found ? toDay(Number(found[1]), Number(found[2]), Number(found[3])) : writtenDay(text ?? "");
}

const names = MONTH_NAMES.join("|");
const WRITTEN: [RegExp, (found: RegExpExecArray) => string | undefined][] = [
  [
    new RegExp(
      String.raw`(?<![\p{L}\d])(\d{1,2})(?:st|nd|rd|th)?[\s\u00A0]+(${names})\.?,?[\s\u00A0]+(\d{4})(?!\d)`,
      "iu",
    ),
    ([, day, month, year]) => toDay(Number(year), MONTH_NUMBER.get(month?.toLowerCase() ?? "") ?? 0, Number(day)),
  ],
  [
    new RegExp(String.raw`(?<!\p{L})(${names})\.?[\s\u00A0]+(\d{1,2})(?:st|nd|rd|th)?,?[\s\u00A0]+(\d{4})(?!\d)`, "iu"),
    ([, month, day, year]) => toDay(Number(year), MONTH_NUMBER.get(month?.toLowerCase() ?? "") ?? 0, Number(day)),
  ],
  [
    /(?<!\d)(\d{4})[\s\u00A0]*年[\s\u00A0]*(\d{1,2})[\s\u00A0]*月[\s\u00A0]*(\d{1,2})[\s\u00A0]*[日号號]/u,
    ([, year, month, day]) => toDay(Number(year), Number(month), Number(day)),
  ],
  [
    /(?<![\d./-])(\d{4})[-./](\d{2})[-./](\d{2})(?![\d/-])/u,
    ([, year, month, day]) => toDay(Number(year), Number(month), Number(day)),
  ],
  // With dots the day stands first in every language that writes so; with slashes it depends on the country.
  [
    /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/u,
    ([, day, month, year]) => toDay(Number(year), Number(month), Number(day)),
  ],
  [
    /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/u,
    ([, a, b, year]) => slashedDay(Number(a), Number(b), Number(year)),
  ],
];

function slashedDay(a: number, b: number, year: number): string | undefined {
  if (a === b || b > 12) return toDay(year, a, b);
  return a > 12 ? toDay(year, b, a) : undefined;
}

export interface WrittenDay {
  day: string;
  index: number;
  length: number;
}

/** The first day written in a text, in English, Chinese or Russian. */
export function findWrittenDay(text: string): WrittenDay | undefined {
  return WRITTEN.flatMap(([expression, read]) => {
    const found = expression.exec(text);
    const day = found && read(found);
    return found && day ? [{ day, index: found.index, length: found[0].length }] : [];
  }).sort((a, b) => a.index - b.index)[0];
}

export function writtenDay(text: string): string | undefined {
  return findWrittenDay(text)?.day;
}
