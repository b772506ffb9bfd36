import { isBefore } from "../dates.ts";
import type { Rule } from "./rule.ts";

export const editionSequence: Rule = {
  name: "edition-sequence",
  why: "numbered editions of an event follow each other",
  *check({ ofKind }) {
    const seen = new Map<string, { id: string; edition: number; start: string }[]>();
    for (const { id, series, edition, dates } of ofKind("event"))
      if (series !== undefined && edition !== undefined && dates)
        seen.set(series, [...(seen.get(series) ?? []), { id, edition, start: dates.start }]);
    for (const editions of seen.values()) {
      for (const one of editions) {
        const wrong =
          editions.find((other) => other.edition < one.edition && isBefore(one.start, other.start) === true) ??
          editions.find((other) => other !== one && other.edition === one.edition && other.id < one.id);
        if (wrong)
          yield {
            id: one.id,
            path: ["edition"],
            message: `edition ${one.edition} on ${one.start} does not follow edition ${wrong.edition} (${wrong.id}) on ${wrong.start}`,
            mend: "mend an edition or a date",
          };
      }
    }
  },
};
