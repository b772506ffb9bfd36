import { dayAfter, earliest, isPartialDate, latest } from "@sco-glossary/schema/dates";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { afterLastDay, heldOn, type Certainty, type Span } from "./certainty.ts";

/** Days of some two years, so that bounds and days meet often. */
const days = fc
  .integer({ min: 0, max: 800 })
  .map((offset) => new Date(Date.UTC(1952, 0, 1 + offset)).toISOString().slice(0, 10));
const dates = fc.oneof(
  days,
  days.map((day) => day.slice(0, 7)),
  days.map((day) => day.slice(0, 4)),
  fc
    .tuple(days, days)
    .map(([a, b]) => `${a}/${b}`)
    .filter(isPartialDate),
);
const spans = fc.record(
  { start: dates, possibleFrom: dates, until: dates },
  { requiredKeys: [] },
) as fc.Arbitrary<Span>;

const RANK: Record<Certainty, number> = { no: 0, unknown: 1, yes: 2 };
const mayBe = (date: string | undefined, day: string) =>
  date !== undefined && earliest(date) <= day && day <= latest(date);

describe("heldOn", () => {
  it.each<[string, Span, string, Certainty]>([
    ["the first day", { start: "1952-06-10" }, "1952-06-10", "yes"],
    ["the day before", { start: "1952-06-10" }, "1952-06-09", "no"],
    ["a day in the month in which it began", { start: "1952-06" }, "1952-06-10", "unknown"],
    ["the last day of that month: it had begun", { start: "1952-06" }, "1952-06-30", "yes"],
    ["the day on which it no longer held", { start: "1951", until: "1952-06-10" }, "1952-06-10", "no"],
    ["the day before that", { start: "1951", until: "1952-06-10" }, "1952-06-09", "yes"],
    ["a day in the year in which it ended", { start: "1951", until: "1952" }, "1952-06-10", "unknown"],
    ["a day after a decision without a day of effect", { possibleFrom: "1952-06-10" }, "1952-06-11", "unknown"],
    ["a day before any decision", { possibleFrom: "1952-06-10" }, "1952-06-09", "no"],
    ["any day, if nothing began", {}, "1952-06-10", "no"],
  ])("on %s", (_, span, day, certainty) => expect(heldOn(span, day)).toBe(certainty));

  it("says yes exactly if every day that the bounds can mean says so, and no if none does", () => {
    const within = (date: string) => fc.integer({ min: 0, max: 1 }).map((end) => (end ? latest(date) : earliest(date)));
    fc.assert(
      fc.property(
        fc
          .tuple(dates, dates)
          .chain(([start, until]) => fc.tuple(fc.constant({ start, until }), within(start), within(until))),
        days,
        ([span, start, until], day) => {
          const held = start <= day && day < until;
          expect(heldOn(span, day)).not.toBe(held ? "no" : "yes");
        },
      ),
    );
  });
  it("is unknown only where a bound may lie on that day, or the beginning is not known", () => {
    fc.assert(
      fc.property(spans, days, (span, day) => {
        fc.pre(heldOn(span, day) === "unknown");
        const { start, possibleFrom, until } = span;
        const begins =
          start === undefined ? possibleFrom !== undefined && earliest(possibleFrom) <= day : mayBe(start, day);
        expect(begins || mayBe(until, day)).toBe(true);
      }),
    );
  });
  it("never holds before its start or after its end", () => {
    fc.assert(
      fc.property(spans, days, (span, day) => {
        if (span.start !== undefined && day < earliest(span.start)) expect(heldOn(span, day)).toBe("no");
        if (span.until !== undefined && day >= latest(span.until)) expect(heldOn(span, day)).toBe("no");
      }),
    );
  });
  it("never becomes less certain as time goes on, until an end comes near", () => {
    fc.assert(
      fc.property(spans, days, days, (span, a, b) => {
        const [earlier, later] = [a, b].toSorted() as [string, string];
        const { until: _, ...open } = span;
        expect(RANK[heldOn(open, later)]).toBeGreaterThanOrEqual(RANK[heldOn(open, earlier)]);
      }),
    );
  });
  it("never comes back once it may have ended", () => {
    fc.assert(
      fc.property(dates, days, days, (until, a, b) => {
        const [earlier, later] = [a, b].toSorted() as [string, string];
        const span = { start: "1900-01-01", until };
        expect(RANK[heldOn(span, later)]).toBeLessThanOrEqual(RANK[heldOn(span, earlier)]);
      }),
    );
  });
});

describe("afterLastDay", () => {
  it.each([
    ["1954-12-31", "1955-01-01"],
    ["1957-06", "1957-06-02/1957-07-01"],
    ["1957", "1957-01-02/1958-01-01"],
  ])("of %s is %s", (lastDay, until) => expect(afterLastDay(lastDay)).toBe(until));
  it("lets the last day be covered and the next one not", () => {
    fc.assert(
      fc.property(days, (lastDay) => {
        const span = { start: "1900-01-01", until: afterLastDay(lastDay) };
        expect([heldOn(span, lastDay), heldOn(span, dayAfter(lastDay))]).toEqual(["yes", "no"]);
      }),
    );
  });
});
