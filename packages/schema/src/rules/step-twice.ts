import { stepLists } from "./walk.ts";
import type { Rule } from "./rule.ts";

/** Steps that begin or end a span: the queries read the first of each, so that a second one would be lost. */
const ONCE = new Set(["effective", "founded", "appointed", "ended"]);

export const stepTwice: Rule = {
  name: "step-twice",
  why: "what begins or ends a span happens once in it",
  *check({ glossary }) {
    for (const record of glossary.records) {
      for (const { path, steps } of stepLists(record)) {
        // A document enters into force for each party on its own day, and instruments are concluded one by one.
        if (path[0] === "cooperation" || record.kind === "document") continue;
        for (const [index, { step, date }] of steps.entries()) {
          const first = steps.find((other) => other.step === step);
          if (ONCE.has(step) && first !== steps[index])
            yield {
              id: record.id,
              path: [...path, index],
              message: `${step} stands twice, on ${first?.date} and on ${date}`,
              mend: "keep one; give what another source says as its conflict, or begin a new period",
            };
        }
      }
    }
  },
};
