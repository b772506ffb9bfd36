import { citedSources } from "./walk.ts";
import type { Rule } from "./rule.ts";

export const uncitedSource: Rule = {
  name: "uncited-source",
  why: "a source stands for a fact",
  *check({ glossary }) {
    const cited = citedSources(glossary.records);
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
