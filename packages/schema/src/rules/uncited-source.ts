import { visit } from "./walk.ts";
import type { Rule } from "./rule.ts";

export const uncitedSource: Rule = {
  name: "uncited-source",
  why: "a source stands for a fact",
  *check({ glossary }) {
    const cited = new Set<unknown>();
    for (const record of glossary.records)
      for (const { key, value } of visit(record)) if (key === "source") cited.add(value);
    for (const { id } of glossary.sources) {
      if (!cited.has(id))
        yield {
          id,
          in: "source",
          message: "no fact rests on this source",
          mend: "cite it where it was read for, or remove the file",
        };
    }
  },
};
