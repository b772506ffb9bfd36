import { isBefore } from "../dates.ts";
import { datedFacts } from "./walk.ts";
import type { Rule } from "./rule.ts";

export const plannedOrPast: Rule = {
  name: "planned-or-past",
  why: "what lies after the data's end is planned, and what lies before it is not",
  *check({ glossary }) {
    const { dataThrough } = glossary.meta;
    for (const record of glossary.records) {
      for (const { path, date, planned } of datedFacts(record)) {
        if (!planned && isBefore(dataThrough, date) === true)
          yield {
            id: record.id,
            path,
            message: `${date} lies after the data's end (${dataThrough})`,
            mend: "add `planned: true`",
          };
        if (planned && isBefore(date, dataThrough) === true)
          yield {
            id: record.id,
            path,
            message: `${date} is past, but still planned`,
            mend: "find out whether it happened; then remove `planned`",
          };
      }
    }
  },
};
