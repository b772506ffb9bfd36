import { compareDates, isBefore } from "../dates.ts";
import type { RecordOf } from "../record.ts";
import type { Rule, RuleContext } from "./rule.ts";
import { dateOf } from "./steps.ts";

type StatusPeriod = NonNullable<RecordOf<"state">["statuses"]>[number];

/** A status begins with its effect, or with the step that its kind names; it ends at the latest when its kind ends. */
function spanOf({ status, steps }: StatusPeriod, record: RuleContext["record"]) {
  const kind = record(status);
  const known = kind?.kind === "status" ? kind : undefined;
  return {
    status,
    start: dateOf(steps, "effective") ?? dateOf(steps, known?.takesEffectOn),
    end: dateOf(steps, "ended") ?? dateOf(known?.timeline, "ended"),
  };
}

export const overlappingStatuses: Rule = {
  name: "overlapping-statuses",
  why: "a state holds one status at a time",
  *check({ ofKind, record }) {
    for (const { id, statuses } of ofKind("state")) {
      const spans = (statuses ?? [])
        .map((period, index) => ({ ...spanOf(period, record), index }))
        .filter((span): span is typeof span & { start: string } => span.start !== undefined)
        .toSorted((a, b) => compareDates(a.start, b.start));
      for (const [position, { status, end, index }] of spans.entries()) {
        const next = spans[position + 1];
        if (next && (end === undefined || isBefore(next.start, end) === true))
          yield {
            id,
            path: ["statuses", index],
            message: `${status} lasts until ${end ?? "today"}, but ${next.status} begins on ${next.start}`,
            mend: "end the earlier status on the day on which the later one begins",
          };
      }
    }
  },
};
