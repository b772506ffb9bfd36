import { RELATIONS, type AuthoredRelation, type Related } from "../relation.ts";
import type { Rule } from "./rule.ts";

const AUTHORED = Object.entries(RELATIONS) as [AuthoredRelation, string][];

function inverseOf(relation: string): string | undefined {
  return RELATIONS[relation as AuthoredRelation] ?? AUTHORED.find(([, inverse]) => inverse === relation)?.[0];
}

/** Of two statements of one relation, the one to remove: that of the generated direction, or of the later id. */
function isSecond(id: string, { relation, to }: Related): boolean {
  return inverseOf(relation) === relation ? id > to : !(relation in RELATIONS);
}

export const relationStatedTwice: Rule = {
  name: "relation-stated-twice",
  why: "a relation is stated once; its inverse is generated",
  *check({ glossary, record }) {
    for (const { id, related } of glossary.records) {
      const authored = (related ?? []).map((one, index) => ({ ...one, index })).filter(({ derived }) => !derived);
      for (const one of authored) {
        const { relation, to, index } = one;
        const path = ["related", index];
        if (authored.find((other) => other.relation === relation && other.to === to) !== one)
          yield {
            id,
            path,
            message: `the relation ${relation} to ${to} is stated already`,
            mend: "remove one of the two",
          };
        else if (
          isSecond(id, one) &&
          record(to)?.related?.some(
            (other) => !other.derived && other.relation === inverseOf(relation) && other.to === id,
          )
        )
          yield { id, path, message: `${to} states the same relation from its side`, mend: "remove it here" };
      }
    }
  },
};
