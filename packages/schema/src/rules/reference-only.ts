import { datedFacts } from "./walk.ts";
import type { Rule } from "./rule.ts";

export const referenceOnly: Rule = {
  name: "reference-only",
  why: "an encyclopaedia shows the way, it does not prove",
  *check({ glossary, source }) {
    for (const record of glossary.records) {
      for (const { path, sources } of datedFacts(record)) {
        if (sources.length > 0 && sources.every((citation) => source(citation.source)?.kind === "reference")) {
          yield {
            id: record.id,
            path,
            message: "the date rests on an encyclopaedia alone",
            mend: "find an official source, an agency or research that says so",
          };
        }
      }
    }
  },
};
