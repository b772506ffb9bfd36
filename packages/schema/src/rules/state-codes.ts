import type { Rule } from "./rule.ts";

export const stateCodes: Rule = {
  name: "state-codes",
  why: "an ISO 3166 code names one state",
  *check({ ofKind }) {
    const seen = new Map<string, string>();
    for (const { id, iso } of ofKind("state")) {
      for (const code of Object.values(iso)) {
        const other = seen.get(code);
        if (other !== undefined)
          yield {
            id,
            path: ["iso"],
            message: `the code ${code} is that of ${other}`,
            mend: "look the codes up in ISO 3166-1",
          };
        seen.set(code, id);
      }
    }
  },
};
