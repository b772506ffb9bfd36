import { isBefore } from "../dates.ts";
import type { Rule } from "./rule.ts";

export const sourceDates: Rule = {
  name: "source-dates",
  why: "a source is published before it is read",
  *check({ glossary }) {
    for (const { id, published, read } of glossary.sources) {
      if (published !== undefined && isBefore(read, published) === true)
        yield {
          id,
          in: "source",
          path: ["published"],
          message: `published ${published}, read ${read}`,
          mend: "mend one of the days",
        };
    }
  },
};
