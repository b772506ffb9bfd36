/** A day as `YYYY-MM-DD` (proleptic Gregorian, no time zone). */
export type Day = string;
