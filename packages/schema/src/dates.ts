/**
 * Partial dates, a small part of EDTF (ISO 8601-2): `2018`, `2018-06`, `2018-06-10`, and `A/B` for "some day from A to B".
 *
 * A partial date is a set of possible days, held as its first and last day. Two of them compare only as far as the sets
 * decide: where they overlap, the answer is `undefined`, and the queries above say "unknown" instead of guessing.
 * This module must stay free of imports: it is bundled into pages.
 */

/** A day as `YYYY-MM-DD` (proleptic Gregorian, no time zone). */
export type Day = string;

/** `day`, `month`, `year`, or `interval` for `A/B`. */
export type Precision = "day" | "month" | "year" | "interval";

const PART = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?`;

/** What a partial date looks like; {@link isPartialDate} also asks that the day exists and that an interval is not reversed. */
export const PARTIAL_DATE_PATTERN = new RegExp(`^${PART}(?:/${PART})?$`);

/** Days in a month, `month` from 1 to 12. */
function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function firstDay(part: string): Day {
  return part.length === 4 ? `${part}-01-01` : part.length === 7 ? `${part}-01` : part;
}

function lastDay(part: string): Day {
  if (part.length === 4) return `${part}-12-31`;
  if (part.length > 7) return part;
  return `${part}-${daysInMonth(Number(part.slice(0, 4)), Number(part.slice(5, 7)))}`;
}

/** The first day that the date can mean. */
export function earliest(date: string): Day {
  const slash = date.indexOf("/");
  return firstDay(slash < 0 ? date : date.slice(0, slash));
}

/** The last day that the date can mean. */
export function latest(date: string): Day {
  return lastDay(date.slice(date.indexOf("/") + 1));
}

/** How precisely the date is known. */
export function precisionOf(date: string): Precision {
  if (date.includes("/")) return "interval";
  return date.length === 4 ? "year" : date.length === 7 ? "month" : "day";
}

/** Whether the text is a partial date whose days exist and whose interval runs forward. */
export function isPartialDate(text: string): boolean {
  if (!PARTIAL_DATE_PATTERN.test(text)) return false;
  const realDays = text
    .split("/")
    .every(
      (part) =>
        part.length < 10 || Number(part.slice(8)) <= daysInMonth(Number(part.slice(0, 4)), Number(part.slice(5, 7))),
    );
  return realDays && earliest(text) <= latest(text);
}

/** Whether the text is a real day, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return text.length === 10 && isPartialDate(text);
}

/**
 * Whether `a` lies before `b`. `undefined` where the precision does not decide.
 * @example isBefore("2018", "2019-01-01") // true
 * @example isBefore("2018-06", "2018-06-10") // undefined
 */
export function isBefore(a: string, b: string): boolean | undefined {
  if (latest(a) < earliest(b)) return true;
  if (earliest(a) >= latest(b)) return false;
  return undefined;
}

/** Whether `a` lies on or before `b`; `undefined` where the precision does not decide. */
export function isOnOrBefore(a: string, b: string): boolean | undefined {
  const after = isBefore(b, a);
  return after === undefined ? undefined : !after;
}

/** Sort order by first, then by last possible day. For display; it says nothing about which came first. */
export function compareDates(a: string, b: string): number {
  return earliest(a).localeCompare(earliest(b)) || latest(a).localeCompare(latest(b));
}

/** The day after. */
export function dayAfter(day: Day): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
