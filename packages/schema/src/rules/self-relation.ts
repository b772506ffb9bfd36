import type { Rule } from "./rule.ts";

export const selfRelation: Rule = {
  name: "self-relation",
  why: "a record is not related to itself",
  *check({ glossary }) {
    for (const { id, related } of glossary.records) {
      for (const [index, { to }] of (related ?? []).entries()) {
        if (to === id)
          yield {
            id,
            path: ["related", index, "to"],
            message: "the record is related to itself",
            mend: "remove the relation",
          };
      }
    }
  },
};
