import { datedFacts } from "./walk.ts";
import type { Rule } from "./rule.ts";

export const needlessConflict: Rule = {
  name: "needless-conflict",
  why: "a conflict differs from the date that was chosen",
  *check({ glossary }) {
    for (const record of glossary.records) {
      for (const { path, key, date, conflicts } of datedFacts(record)) {
        for (const [index, conflict] of conflicts.entries()) {
          if (conflict[key] === date && !("end" in conflict))
            yield {
              id: record.id,
              path: [...path, "conflicts", index],
              message: `it says ${date} too`,
              mend: "move its sources to the fact",
            };
        }
      }
    }
  },
};
