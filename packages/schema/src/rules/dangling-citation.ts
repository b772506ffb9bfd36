import { visit } from "./walk.ts";
import type { Rule } from "./rule.ts";

export const danglingCitation: Rule = {
  name: "dangling-citation",
  why: "a citation leads to a source",
  *check({ glossary, source, fileOf }) {
    for (const { id, ...record } of glossary.records) {
      for (const { path, key, value } of visit(record)) {
        if (key !== "source" || typeof value !== "string" || source(value)) continue;
        yield {
          id,
          path: path.slice(0, -1),
          message: `there is no source “${value}”`,
          mend: fileOf ? `write sources/${value}.yml, or mend the id` : "add the source, or mend the id",
        };
      }
    }
  },
};
