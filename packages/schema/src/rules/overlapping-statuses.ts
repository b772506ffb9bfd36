import { isBefore } from "../dates.ts";
import type { RecordOf } from "../record.ts";
type StatusPeriod = NonNullable<RecordOf<"state">["statuses"]>[number];
import type { Rule } from "./rule.ts";

function spanOf({ status, steps }: StatusPeriod) {
  const date = (name: string) => steps.find(({ step, planned }) => step === name && !planned)?.date;
  return { status, start: date("effective"), end: date("ended") };
}

export const overlappingStatuses: Rule = {
  name: "overlapping-statuses",
  why: "a state holds one status at a time",
  *check({ ofKind }) {
    for (const { id, statuses } of ofKind("state")) {
      const spans = (statuses ?? [])
        .map((period, index) => ({ ...spanOf(period), index }))
        .filter(({ start }) => start !== undefined);
      for (const [position, span] of spans.entries()) {
        const next = spans[position + 1];
        if (next?.start === undefined) continue;
        const ends = span.end ?? "9999";
        if (isBefore(next.start, ends) === true)
          yield {
            id,
            path: ["statuses", span.index],
            message: `${span.status} lasts until ${span.end ?? "today"}, but ${next.status} begins on ${next.start}`,
            mend: "end the earlier status on the day on which the later one begins",
          };
      }
    }
  },
};
