import { toDay } from "./day.ts";

const FORMS = [
  /\/(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?=[/_.-]|$)/, // /2018/06/09/…, /2018-06-09/…
  /\/(\d{4})-?(\d{2})\/(\d{2})(?=\/|$)/, // /2018-06/09/…, /201806/09/…
  /\/(\d{4})(\d{2})(\d{2})(?=[/_-]|$)/, // /20180609/…
  /[/_-](\d{4})-(\d{2})-(\d{2})(?=[/_.-]|$)/, // …-2018-06-09.html
  /\/n\d*\/(\d{4})\/(\d{2})(\d{2})(?=\/)/, // /n3/2018/0609/…
  /\/t(\d{4})(\d{2})(\d{2})_\d+/, // /t20180609_123.html
  /\/(\d{4})\/(\d{2})(\d{2})(?=\/)/, // /2018/0609/…
];

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The day in an address, in the forms that news sites use. */
export function fromUrl(path: string): string | undefined {
  for (const form of FORMS) {
    const found = form.exec(path);
    const day = found && toDay(Number(found[1]), Number(found[2]), Number(found[3]));
    if (day) return day;
  }
  const named = /\/(\d{4})\/([a-z]{3})\/(\d{1,2})(?=\/)/.exec(path); // /2018/jun/09/…
  return named ? toDay(Number(named[1]), MONTHS.indexOf(named[2] ?? "") + 1, Number(named[3])) : undefined;
}
