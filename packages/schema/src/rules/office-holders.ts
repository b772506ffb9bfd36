import { compareDates, isBefore, precisionOf } from "../dates.ts";
import type { Rule } from "./rule.ts";
import { dateOf } from "./steps.ts";

/** A term may end some days before the next begins. */
const GAP_DAYS = 31;

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

export const officeHolders: Rule = {
  name: "office-holders",
  why: "an office has one holder at a time, without a gap",
  *check({ ofKind }) {
    for (const { id, holders, seats = 1 } of ofKind("office")) {
      if (seats > 1) continue;
      const spans = (holders ?? [])
        .map(({ holder, steps, note }, index) => ({
          holder,
          index,
          note,
          start: dateOf(steps, "started"),
          end: dateOf(steps, "ended"),
        }))
        .filter((span): span is typeof span & { start: string } => span.start !== undefined)
        .toSorted((a, b) => compareDates(a.start, b.start));
      for (const [position, { holder, index, end }] of spans.entries()) {
        const next = spans[position + 1];
        if (!next) continue;
        if (end === undefined || isBefore(next.start, end) === true)
          yield {
            id,
            path: ["holders", index],
            message: `${holder} holds it until ${end ?? "today"}, but ${next.holder} starts on ${next.start}`,
            mend: "mend the last day of the one or the first day of the other",
          };
        else if (
          next.note === undefined &&
          precisionOf(end) === "day" &&
          precisionOf(next.start) === "day" &&
          daysBetween(end, next.start) > GAP_DAYS
        )
          yield {
            id,
            path: ["holders", index],
            message: `nobody holds it between ${end} and ${next.start}`,
            mend: "add the holder in between, or say in a `note` of the next holder that it stood empty",
          };
      }
    }
  },
};
