import type { InterfaceLanguage, MessageKey, Translate } from "./translate.ts";

const LOCALES: Record<InterfaceLanguage, string> = { en: "en-GB", zh: "zh-CN", ru: "ru-RU" };

function parts(date: string): { day: Date; precision: number } {
  const [year = "", month = "01", day = "01"] = date.split("-");
  return { day: new Date(`${year}-${month}-${day}T00:00:00Z`), precision: date.split("-").length };
}

function formatSingle(date: string, language: InterfaceLanguage, isGenitive: boolean): string {
  const { day, precision } = parts(date);
  const options: Intl.DateTimeFormatOptions = { year: "numeric", timeZone: "UTC" };
  if (precision > 1) options.month = "long";
  // Russian has the month in the genitive only beside a day: the day is asked for and left out again.
  if (precision > 2 || (isGenitive && precision === 2)) options.day = "numeric";
  const format = new Intl.DateTimeFormat(LOCALES[language], options);
  if (precision !== 2 || !isGenitive) return trim(format.format(day), language);
  const month = format.formatToParts(day).filter(({ type }) => type === "month" || type === "year");
  return trim(month.map(({ value }) => value).join(" "), language);
}

/** «г.» after every year is noise in a table. */
function trim(text: string, language: InterfaceLanguage): string {
  return language === "ru" ? text.replace(/\s*г\.$/, "") : text;
}

/** A partial date as people write it: 2018, June 2018, 9 June 2018. Of a range, both ends. */
export function formatDate(date: string, language: InterfaceLanguage, isGenitive = false): string {
  return date
    .split("/")
    .map((end) => formatSingle(end, language, isGenitive))
    .join(" – ");
}

/** A message with a date in it. */
export function dated(translate: Translate, key: MessageKey, date: string): string {
  const isGenitive = translate.language === "ru" && translate(key, "\u0000").includes("с \u0000");
  return translate(key, formatDate(date, translate.language, isGenitive));
}
