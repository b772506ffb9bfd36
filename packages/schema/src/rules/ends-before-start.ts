import { isBefore } from "../dates.ts";
import type { Rule } from "./rule.ts";

export const endsBeforeStart: Rule = {
  name: "ends-before-start",
  why: "nothing ends before it starts",
  *check({ glossary }) {
    for (const record of glossary.records) {
      if ((record.kind !== "meeting" && record.kind !== "event") || record.dates?.end === undefined) continue;
      const { start, end } = record.dates;
      if (isBefore(end, start) === true)
        yield {
          id: record.id,
          path: ["dates", "end"],
          message: `it ends on ${end} and starts on ${start}`,
          mend: "mend one of the days",
        };
    }
  },
};
