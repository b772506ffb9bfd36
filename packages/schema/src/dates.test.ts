import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compareDates,
  dayAfter,
  earliest,
  isBefore,
  isDay,
  isOnOrBefore,
  isPartialDate,
  latest,
  precisionOf,
} from "./dates.ts";

/** Days of a few years, so that dates meet often. */
const days = fc
  .integer({ min: 0, max: 366 * 5 })
  .map((offset) => new Date(Date.UTC(1998, 0, 1 + offset)).toISOString().slice(0, 10));
const parts = fc.oneof(
  days,
  days.map((day) => day.slice(0, 7)),
  days.map((day) => day.slice(0, 4)),
);
const intervals = fc
  .tuple(parts, parts)
  .map(([a, b]) => `${a}/${b}`)
  .filter(isPartialDate);
const dates = fc.oneof(parts, intervals);

/** Every day that a date can mean. */
function possibleDays(date: string): string[] {
  const all: string[] = [];
  for (let day = earliest(date); day <= latest(date); day = dayAfter(day)) all.push(day);
  return all;
}

describe("isPartialDate", () => {
  it.each(["2018", "2018-06", "2018-06-10", "2000-02-29", "2018-06/2019", "2010-05-01/2010-06-11", "2018/2018"])(
    "accepts %s",
    (text) => expect(isPartialDate(text)).toBe(true),
  );
  it.each([
    ["1900-02-29", "1900 was no leap year"],
    ["2018-02-30", "there is no such day"],
    ["2018-13", "there is no such month"],
    ["2018-6", "a month has two digits"],
    ["2018-06-10/2018-06-09", "the interval runs backwards"],
    ["2018-06-10/", "the interval has no end"],
    ["2018-06-10T00:00", "there is no time of day"],
    ["18", "a year has four digits"],
    ["", "nothing is no date"],
  ])("refuses %s: %s", (text) => expect(isPartialDate(text)).toBe(false));

  it("knows the leap years of the Gregorian calendar", () => {
    const leap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), (year) => isPartialDate(`${year}-02-29`) === leap(year)),
    );
  });
});

describe("isDay", () => {
  it("is true of a real day and of nothing less precise", () => {
    expect(["2018-06-10", "2018-06", "2018", "2018-02-30", "2018/2019"].map(isDay)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe("precisionOf", () => {
  it.each([
    ["2018", "year"],
    ["2018-06", "month"],
    ["2018-06-10", "day"],
    ["2018/2019", "interval"],
  ])("of %s is %s", (date, precision) => expect(precisionOf(date)).toBe(precision));
});

describe("earliest and latest", () => {
  it.each([
    ["2019", "2019-01-01", "2019-12-31"],
    ["2020-02", "2020-02-01", "2020-02-29"],
    ["2021-02", "2021-02-01", "2021-02-28"],
    ["2018-06-10", "2018-06-10", "2018-06-10"],
    ["2018-06/2019", "2018-06-01", "2019-12-31"],
  ])("of %s are %s and %s", (date, first, last) => {
    expect([earliest(date), latest(date)]).toEqual([first, last]);
  });
  it("are real days, in order", () => {
    fc.assert(
      fc.property(dates, (date) => isDay(earliest(date)) && isDay(latest(date)) && earliest(date) <= latest(date)),
    );
  });
  it("make the same date again as an interval", () => {
    fc.assert(
      fc.property(dates, (date) => {
        const interval = `${earliest(date)}/${latest(date)}`;
        expect([earliest(interval), latest(interval)]).toEqual([earliest(date), latest(date)]);
      }),
    );
  });
});

describe("isBefore", () => {
  it("is decided exactly where every possible pair of days agrees", () => {
    fc.assert(
      fc.property(parts, parts, (a, b) => {
        const [daysOfB, answers] = [possibleDays(b), new Set<boolean>()];
        for (const day of possibleDays(a)) for (const other of daysOfB) answers.add(day < other);
        expect(isBefore(a, b)).toBe(answers.size === 1 ? [...answers][0] : undefined);
      }),
      { numRuns: 60 },
    );
  });
  it("is antisymmetric: never both ways, and never of a date and itself", () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        if (isBefore(a, b) === true) expect(isBefore(b, a)).toBe(false);
        expect(isBefore(a, a)).not.toBe(true);
      }),
    );
  });
  it("is transitive where it is decided", () => {
    fc.assert(
      fc.property(dates, dates, dates, (a, b, c) => {
        fc.pre(isBefore(a, b) === true && isBefore(b, c) === true);
        expect(isBefore(a, c)).toBe(true);
      }),
    );
  });
  it("is always decided between days", () => {
    fc.assert(fc.property(days, days, (a, b) => isBefore(a, b) === a < b));
  });
  it("never changes its answer when a date is known more precisely", () => {
    fc.assert(
      fc.property(days, dates, (day, other) => {
        for (const coarser of [day.slice(0, 7), day.slice(0, 4)]) {
          const answer = isBefore(coarser, other);
          if (answer !== undefined) expect(isBefore(day, other)).toBe(answer);
        }
      }),
    );
  });
});

describe("isOnOrBefore", () => {
  it("is what is not after, and undecided where that is", () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        const after = isBefore(b, a);
        expect(isOnOrBefore(a, b)).toBe(after === undefined ? undefined : !after);
      }),
    );
  });
  it("holds of a day and itself, not of a month and itself", () => {
    expect([isOnOrBefore("2018-06-10", "2018-06-10"), isOnOrBefore("2018-06", "2018-06")]).toEqual([true, undefined]);
  });
});

describe("compareDates", () => {
  it("puts what began first first, and of two that began together what ended first", () => {
    const sorted = ["2019", "2018-06/2018-07", "2018", "2018-06-10", "2018-06"].toSorted(compareDates);
    expect(sorted).toEqual(["2018", "2018-06", "2018-06/2018-07", "2018-06-10", "2019"]);
  });
  it("agrees with isBefore where that is decided", () => {
    fc.assert(fc.property(dates, dates, (a, b) => isBefore(a, b) !== true || compareDates(a, b) < 0));
  });
});

describe("dayAfter", () => {
  it.each([
    ["2018-12-31", "2019-01-01"],
    ["2020-02-28", "2020-02-29"],
    ["2100-02-28", "2100-03-01"],
  ])("%s is %s", (day, next) => expect(dayAfter(day)).toBe(next));
  it("leaves no day between", () => {
    fc.assert(fc.property(days, (day) => Date.parse(dayAfter(day)) - Date.parse(day) === 86_400_000));
  });
});
