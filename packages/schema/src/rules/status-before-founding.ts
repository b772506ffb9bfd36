import { isBefore } from "../dates.ts";
import type { Rule } from "./rule.ts";
import { foundedOn } from "./steps.ts";

export const statusBeforeFounding: Rule = {
  name: "status-before-founding",
  why: "nobody holds a status in an organisation, or of a kind, that is not there yet",
  *check({ glossary, ofKind, record }) {
    const founded = foundedOn({ glossary, record });
    for (const { id, statuses } of ofKind("state")) {
      for (const [index, { status, steps }] of (statuses ?? []).entries()) {
        const kind = record(status);
        const begun =
          kind?.kind === "status"
            ? kind.timeline?.find(({ step }) => step === "effective" || step === "decided")
            : undefined;
        for (const [position, { step, date }] of steps.entries()) {
          if (step !== "effective") continue;
          const path = ["statuses", index, "steps", position];
          if (founded !== undefined && isBefore(date, founded) === true)
            yield {
              id,
              path,
              message: `${status} takes effect on ${date}, and ${glossary.meta.subject} was founded on ${founded}`,
              mend: "mend the date",
            };
          else if (begun && isBefore(date, begun.date) === true)
            yield {
              id,
              path,
              message: `it takes effect on ${date}, and ${status} was ${begun.step} on ${begun.date}`,
              mend: "mend one of the dates, or use the status that there was then",
            };
        }
      }
    }
  },
};
