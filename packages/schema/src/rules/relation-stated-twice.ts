import { RELATIONS, type AuthoredRelation } from "../record.ts";
import type { Rule } from "./rule.ts";

export const relationStatedTwice: Rule = {
  name: "relation-stated-twice",
  why: "a relation is stated once; its inverse is generated",
  *check({ glossary, record }) {
    for (const { id, related } of glossary.records) {
      for (const [index, { relation, to, derived }] of (related ?? []).entries()) {
        if (related?.findIndex((other) => other.relation === relation && other.to === to) !== index)
          yield {
            id,
            path: ["related", index],
            message: `the relation ${relation} to ${to} is stated already`,
            mend: "remove one of the two",
          };
        const inverse = RELATIONS[relation as AuthoredRelation];
        if (derived || !inverse || (inverse === relation && id < to)) continue;
        if (record(to)?.related?.some((other) => !other.derived && other.relation === inverse && other.to === id))
          yield {
            id,
            path: ["related", index],
            message: `${to} states the same relation from its side`,
            mend: "remove one of the two",
          };
      }
    }
  },
};
