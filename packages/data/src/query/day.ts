import { isDay } from "@sco-glossary/schema/dates";

/** A day as `YYYY-MM-DD` (proleptic Gregorian, no time zone). */
export type Day = string;

/** @throws RangeError if it is not a real day so written: as a text it would compare with days all the same. */
export function checkDay(asker: string, day: Day): void {
  if (typeof day !== "string" || !isDay(day))
    throw new RangeError(
      `${asker}: ${JSON.stringify(day)} is not a day; write it as YYYY-MM-DD, for example 2018-06-09`,
    );
}
