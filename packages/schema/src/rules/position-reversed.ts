import { isBefore } from "../dates.ts";
import type { Rule } from "./rule.ts";

export const positionReversed: Rule = {
  name: "position-reversed",
  why: "a person leaves a position after taking it",
  *check({ ofKind }) {
    for (const { id, positions, born, died } of ofKind("person")) {
      for (const [index, { start, end }] of (positions ?? []).entries()) {
        if (start !== undefined && end !== undefined && isBefore(end, start) === true)
          yield {
            id,
            path: ["positions", index],
            message: `it ends on ${end} and starts on ${start}`,
            mend: "mend one of the days",
          };
      }
      if (born !== undefined && died !== undefined && isBefore(died, born) === true)
        yield { id, path: ["died"], message: `died on ${died}, born on ${born}`, mend: "mend one of the days" };
    }
  },
};
