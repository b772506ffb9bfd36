import { isBefore } from "../dates.ts";
import type { Rule } from "./rule.ts";

export const statusOutlivesKind: Rule = {
  name: "status-outlives-kind",
  why: "nobody takes a status that has ended",
  *check({ ofKind, record }) {
    for (const { id, statuses } of ofKind("state")) {
      for (const [index, { status, steps }] of (statuses ?? []).entries()) {
        const kind = record(status);
        const end = kind?.kind === "status" ? kind.timeline?.find(({ step }) => step === "ended")?.date : undefined;
        const start = steps.find(({ step }) => step === "effective");
        if (end !== undefined && start && isBefore(end, start.date) === true)
          yield {
            id,
            path: ["statuses", index],
            message: `${status} ended on ${end}, but begins here on ${start.date}`,
            mend:
              kind?.kind === "status" && kind.succeededBy !== undefined
                ? `use ${kind.succeededBy}, which came after it`
                : "use the status that came after it",
          };
      }
    }
  },
};
