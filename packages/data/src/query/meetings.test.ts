import { dayAfter } from "@sco-glossary/schema/dates";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lanternLeague } from "../../test/lantern-league.ts";
import type { Glossary, Meeting } from "../generated/types.ts";
import { meetingAfter, meetingBefore, meetingsOn } from "./meetings.ts";
import { indexRecords } from "./record-index.ts";

const index = indexRecords(lanternLeague);

describe("meetings", () => {
  it.each([
    ["1952-05-31", undefined, [], "gathering-1"],
    ["1952-06-02", undefined, ["gathering-1"], "oil-talk"],
    ["1952-06-04", "gathering-1", [], "oil-talk"],
    ["1953-09-15", "gathering-1", ["oil-talk"], "oil-talk"],
    ["1954-05-11", "gathering-2", [], "gathering-3"],
    ["1971-01-01", "gathering-2", [], undefined],
  ])("around %s", (day, before, during, after) => {
    expect(meetingBefore(index, day)?.id).toBe(before);
    expect(meetingsOn(index, day).map(({ id }) => id)).toEqual(during);
    expect(meetingAfter(index, day)?.id).toBe(after);
  });
  it("counts a meeting of which only the month is known as under way, and as still to come, until the month is over", () => {
    expect(meetingAfter(index, "1953-09-29")?.id).toBe("oil-talk");
    expect(meetingAfter(index, "1953-09-30")?.id).toBe("gathering-2");
    expect(meetingBefore(index, "1953-09-30")?.id).toBe("gathering-1");
  });
  it("can be asked of one series", () => {
    expect(meetingAfter(index, "1952-06-04", "keepers-council")?.id).toBe("gathering-2");
    expect(meetingBefore(index, "1954-05-11", "oil-council")?.id).toBe("oil-talk");
    expect(meetingAfter(index, "1952-06-04", "no-such-series")).toBeUndefined();
  });
});

const days = fc
  .integer({ min: 0, max: 400 })
  .map((offset) => new Date(Date.UTC(1952, 0, 1 + offset)).toISOString().slice(0, 10));
/** Meetings one after the other; some last a second day. */
const calendars = fc.uniqueArray(fc.integer({ min: 0, max: 130 }), { maxLength: 12 }).chain((offsets) =>
  fc.array(fc.boolean(), { minLength: offsets.length, maxLength: offsets.length }).map((long) =>
    offsets.map((offset, position): Meeting => {
      const start = new Date(Date.UTC(1952, 0, 1 + offset * 3)).toISOString().slice(0, 10);
      const dates = { start, sources: [], ...(long[position] && { end: dayAfter(start) }) };
      return { id: `m-${offset}`, kind: "meeting", dates } as unknown as Meeting;
    }),
  ),
);

describe("in any calendar", () => {
  it("nothing lies between the day and the meetings before and after it but what is under way", () => {
    fc.assert(
      fc.property(calendars, days, (meetings, day) => {
        const any = indexRecords({ records: meetings, sources: [] } as unknown as Glossary);
        const [before, after] = [meetingBefore(any, day), meetingAfter(any, day)];
        const under = new Set(meetingsOn(any, day).map(({ id }) => id));
        const lastDay = ({ dates }: Meeting) => dates.end ?? dates.start;
        if (before) expect(lastDay(before) < day).toBe(true);
        if (after) expect(after.dates.start > day).toBe(true);
        for (const one of meetings) {
          const isBetween =
            (!before || one.dates.start > before.dates.start) && (!after || one.dates.start < after.dates.start);
          expect(isBetween).toBe(under.has(one.id));
        }
      }),
    );
  });
});
