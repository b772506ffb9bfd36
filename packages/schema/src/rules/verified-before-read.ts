import { isBefore } from "../dates.ts";
import { citedSources } from "./walk.ts";
import type { Rule } from "./rule.ts";

export const verifiedBeforeRead: Rule = {
  name: "verified-before-read",
  why: "a record is verified when its sources have been read, not before",
  *check({ glossary, source }) {
    for (const record of glossary.records) {
      const late = [...citedSources(record)].find(
        (id) => isBefore(record.verifiedOn, source(id)?.read ?? record.verifiedOn) === true,
      );
      if (late !== undefined)
        yield {
          id: record.id,
          path: ["verifiedOn"],
          message: `verified on ${record.verifiedOn}, but ${late} was read on ${source(late)?.read}`,
          mend: "hold the record against all its sources again, and write the day",
        };
    }
  },
};
