import { isBefore } from "../dates.ts";
import type { Rule } from "./rule.ts";
import { foundedOn } from "./steps.ts";

export const foundingDate: Rule = {
  name: "founding-date",
  why: "founders are members from the founding",
  *check(context) {
    const founded = foundedOn(context);
    if (founded === undefined) return;
    for (const { id, statuses } of context.ofKind("state")) {
      for (const [index, { founding, steps }] of (statuses ?? []).entries()) {
        const start = steps.find(({ step }) => step === "effective")?.date;
        if (founding && (start === undefined || isBefore(start, founded) === true || isBefore(founded, start) === true))
          yield {
            id,
            path: ["statuses", index],
            message: `a founder's status ${start === undefined ? "has no `effective` step" : `begins on ${start}`}, the founding is on ${founded}`,
            mend: `let the effective step be ${founded}`,
          };
      }
    }
  },
};
