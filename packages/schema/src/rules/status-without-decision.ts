import type { Rule } from "./rule.ts";

export const statusWithoutDecision: Rule = {
  name: "status-without-decision",
  why: "a status rests on a decision, or on founding",
  *check({ ofKind, record }) {
    for (const { id, statuses } of ofKind("state")) {
      for (const [index, { status, founding, steps }] of (statuses ?? []).entries()) {
        const kind = record(status);
        const isApplication = steps.every(({ step }) => step === "applied" || step === "ended" || step === "suspended");
        const isSuccession =
          kind?.kind === "status" &&
          kind.timeline?.some(({ step }) => step === "decided") &&
          steps.some(({ step, document, meeting }) => step === "effective" && (document ?? meeting));
        if (founding || isApplication || isSuccession || steps.some(({ step }) => step === "decided")) continue;
        yield {
          id,
          path: ["statuses", index],
          message: `${status} has no decision`,
          mend: "add the `decided` step, or `founding: true`",
        };
      }
    }
  },
};
