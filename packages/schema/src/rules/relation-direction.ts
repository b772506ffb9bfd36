import { RELATIONS } from "../relation.ts";
import type { Rule } from "./rule.ts";

const AUTHORED = new Map<string, string>(Object.entries(RELATIONS).map(([authored, inverse]) => [inverse, authored]));

export const relationDirection: Rule = {
  name: "relation-direction",
  why: "a relation is stated from the side from which its inverse is generated",
  *check({ glossary }) {
    for (const { id, related } of glossary.records) {
      for (const [index, { relation, to, derived }] of (related ?? []).entries()) {
        if (!derived && !(relation in RELATIONS))
          yield {
            id,
            path: ["related", index, "relation"],
            message: `${relation} is generated from the other side`,
            mend: `remove it, and let ${to} state ${AUTHORED.get(relation)} to ${id}`,
          };
      }
    }
  },
};
