/** What must be true of the dataset on any day. */
import { latest } from "@sco-glossary/schema/dates";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadGlossary } from "../src/index.ts";

const sco = loadGlossary();
const DAY_MS = 86_400_000;

/** From before anything happened to a year after the data ends. */
const LIMITS = { min: new Date("1996-01-01"), max: new Date(Date.parse(latest(sco.meta.dataThrough)) + 366 * DAY_MS) };

const anyDay = fc.date({ ...LIMITS, noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

describe("on any day", () => {
  it("no state holds two statuses", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        for (const { id } of sco.all("state")) {
          expect(
            sco.statuses(id, day).filter(({ certainty }) => certainty === "yes").length,
            `${id} on ${day}`,
          ).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it("an office with one seat has at most one holder for sure, or two on the day on which it passes on", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        for (const { id, seats } of sco.all("office")) {
          const holders = sco.holders(id, day).filter(({ certainty }) => certainty === "yes");
          const handover = holders.length === 2 && holders.some(({ span }) => span.start === day);
          if (seats === undefined)
            expect(
              holders.length <= 1 || handover,
              `${id} on ${day}: ${holders.map((holder) => holder.id).join(", ")}`,
            ).toBe(true);
        }
      }),
    );
  });

  it("members never become fewer", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        const [earlier, later] = [a, b].toSorted() as [string, string];
        const members = (day: string) => (sco.asOf(day).statuses["member-state"] ?? []).map(({ id }) => id);
        expect(members(later)).toEqual(expect.arrayContaining(members(earlier)));
      }),
    );
  });

  it("the meetings around it enclose it", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { before, after } = sco.asOf(day).meetings;
        if (before)
          expect(latest(before.dates.end ?? before.dates.start) < day, `${before.id} before ${day}`).toBe(true);
        if (after) expect(latest(after.dates.start) > day, `${after.id} after ${day}`).toBe(true);
      }),
    );
  });
});

/** How many states sat at the table, from the declarations and reports of each meeting. */
const MEMBERS_AT_SUMMIT: [from: number, to: number, count: number][] = [
  [2001, 2016, 6],
  [2018, 2022, 8],
  [2025, 2025, 10],
];

describe("the membership at each meeting of heads of state", () => {
  it.each(MEMBERS_AT_SUMMIT)("from %i to %i was %i", (from, to, count) => {
    const meetings = sco
      .all("meeting")
      .filter(
        ({ series, dates }) =>
          series === "council-of-heads-of-state" &&
          !dates.planned &&
          Number(dates.start.slice(0, 4)) >= from &&
          Number(dates.start.slice(0, 4)) <= to,
      );
    expect(meetings.length).toBe(to - from + 1);
    for (const { id, dates } of meetings) {
      const last = dates.end ?? dates.start;
      expect(sco.asOf(last).statuses["member-state"]?.length, id).toBe(count);
    }
  });

  it("grew at the meetings of 2017, 2023 and 2024, on the day of the decision", () => {
    const grewAt = sco
      .all("meeting")
      .filter(({ series, dates }) => series === "council-of-heads-of-state" && !dates.planned)
      .filter(({ dates }) => {
        const size = (day: string) => sco.asOf(day).statuses["member-state"]?.length ?? 0;
        const dayBefore = new Date(Date.parse(dates.start) - DAY_MS).toISOString().slice(0, 10);
        return size(dayBefore) !== 0 && size(dates.end ?? dates.start) > size(dayBefore);
      });
    expect(grewAt.map(({ id }) => id).toSorted()).toEqual(["summit-2017", "summit-2023", "summit-2024"]);
  });
});
