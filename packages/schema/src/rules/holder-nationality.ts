import type { Rule } from "./rule.ts";

export const holderNationality: Rule = {
  name: "holder-nationality",
  why: "an office holder comes from the state that the office says",
  *check({ ofKind, record }) {
    for (const { id, holders } of ofKind("office")) {
      for (const [index, { holder, state }] of (holders ?? []).entries()) {
        const person = record(holder);
        if (
          person?.kind === "person" &&
          state !== undefined &&
          person.nationality !== undefined &&
          person.nationality !== state
        )
          yield {
            id,
            path: ["holders", index, "state"],
            message: `${holder} is of ${person.nationality}, not of ${state}`,
            mend: `mend the state here, or the nationality of ${holder}`,
          };
      }
    }
  },
};
