const DIGITS = "〇一二三四五六七八九";
const NUMBER = /([一二三四五六七八九]?)十([一二三四五六七八九]?)|[〇零一二三四五六七八九]{1,4}/y;
const ZERO = 0x96f6;
/** No numeral but zero is further up. */
const FOUR = 0x56db;

/** Chinese numerals from zero to ten. */
export const NUMERALS = Array.from(`${DIGITS}十零`, (numeral) => numeral.charCodeAt(0));

const valueOf = (digits: string) =>
  [...digits].reduce((value, digit) => value * 10 + Math.max(0, DIGITS.indexOf(digit)), 0);

/** Value and end of a Chinese number from 0 to 99, or of digits written one by one (二〇二一). */
export function readChineseNumber(text: string, start: number): { value: number; end: number } | undefined {
  const first = text.charCodeAt(start);
  if ((first > FOUR && first !== ZERO) || !NUMERALS.includes(first)) return undefined;
  NUMBER.lastIndex = start;
  const [found = "", tens, ones = ""] = NUMBER.exec(text) ?? [];
  const value = tens === undefined ? valueOf(found) : (tens ? valueOf(tens) : 1) * 10 + valueOf(ones);
  return { value, end: start + found.length };
}
