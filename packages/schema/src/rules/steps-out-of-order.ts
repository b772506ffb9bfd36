import { isBefore } from "../dates.ts";
import { stepLists } from "./walk.ts";
import type { Rule } from "./rule.ts";

/** A step cannot come before one of a lower rank. Steps that are not listed may stand anywhere, any number of times. */
const RANKS: Record<string, number> = {
  applied: 1,
  drafted: 1,
  appointed: 1,
  decided: 2,
  adopted: 2,
  signed: 2,
  founded: 2,
  started: 2,
  effective: 2,
  completed: 3,
  ended: 4,
};

export const stepsOutOfOrder: Rule = {
  name: "steps-out-of-order",
  why: "what comes later has a later date",
  *check({ glossary }) {
    for (const record of glossary.records) {
      for (const { path, steps } of stepLists(record)) {
        for (const [index, { step, date }] of steps.entries()) {
          const rank = RANKS[step];
          const other = steps.find(
            (before) =>
              rank !== undefined && (RANKS[before.step] ?? rank) < rank && isBefore(date, before.date) === true,
          );
          if (other)
            yield {
              id: record.id,
              path: [...path, index],
              message: `${step} on ${date} lies before ${other.step} on ${other.date}`,
              mend: "mend a date, or the name of a step",
            };
        }
      }
    }
  },
};
