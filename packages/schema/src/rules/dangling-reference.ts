import { references } from "./references.ts";
import type { Rule } from "./rule.ts";

export const danglingReference: Rule = {
  name: "dangling-reference",
  why: "a reference leads to a record",
  *check({ glossary, record }) {
    for (const one of glossary.records) {
      for (const { path, id } of references(one)) {
        if (!record(id))
          yield {
            id: one.id,
            path,
            message: `there is no record “${id}”`,
            mend: "mend the id, or write the record",
          };
      }
    }
  },
};
