import { RELATIONS } from "../relation.ts";
import type { Rule } from "./rule.ts";

const INVERSES = new Map<string, string>(
  Object.entries(RELATIONS).flatMap(([one, other]) => [
    [one, other],
    [other, one],
  ]),
);

export const oneWayRelation: Rule = {
  name: "one-way-relation",
  why: "a relation can be followed from both ends",
  *check({ glossary, record }) {
    for (const { id, related } of glossary.records) {
      for (const [index, { relation, to }] of (related ?? []).entries()) {
        const inverse = INVERSES.get(relation);
        const back = record(to)?.related;
        if (inverse === undefined || !back?.some(({ derived }) => derived)) continue;
        if (!back.some((other) => other.relation === inverse && other.to === id))
          yield {
            id,
            path: ["related", index],
            message: `${to} does not lead back as ${inverse}`,
            mend: "build the glossary anew: inverses are generated",
          };
      }
    }
  },
};
