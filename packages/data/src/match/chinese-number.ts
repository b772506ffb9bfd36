const DIGITS = "〇一二三四五六七八九";
const NUMBER = /([一二三四五六七八九]?)十([一二三四五六七八九]?)|[〇零一二三四五六七八九]{1,4}/y;
const TEN = 0x5341;
const ZERO = 0x96f6;

/** Whether the unit is a Chinese numeral from zero to ten. */
export function isChineseNumeral(unit: number): boolean {
  return (
    unit === 0x4e00 ||
    unit === 0x4e8c ||
    unit === 0x4e09 ||
    unit === 0x56db ||
    unit === 0x4e94 ||
    unit === 0x516d ||
    unit === 0x4e03 ||
    unit === 0x516b ||
    unit === 0x4e5d ||
    unit === TEN ||
    unit === ZERO ||
    unit === 0x3007
  );
}

const valueOf = (digits: string) =>
  [...digits].reduce((value, digit) => value * 10 + Math.max(0, DIGITS.indexOf(digit)), 0);

/** Value and end of a Chinese number from 0 to 99, or of digits written one by one (二〇二一). */
export function readChineseNumber(text: string, start: number): { value: number; end: number } | undefined {
  if (!isChineseNumeral(text.charCodeAt(start))) return undefined;
  NUMBER.lastIndex = start;
  const [found = "", tens, ones = ""] = NUMBER.exec(text) ?? [];
  const value = tens === undefined ? valueOf(found) : (tens ? valueOf(tens) : 1) * 10 + valueOf(ones);
  return { value, end: start + found.length };
}
