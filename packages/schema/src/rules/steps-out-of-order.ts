import { isBefore } from "../dates.ts";
import type { GlossaryRecord } from "../record.ts";
import type { Rule } from "./rule.ts";

/** Steps that cannot come before one of a lower rank. Others (renamed, moved, amended) may stand anywhere. */
const RANKS: Record<string, number> = { applied: 1, appointed: 1, ended: 9 };
const rank = (step: string) => RANKS[step] ?? 5;

function* stepLists(
  record: GlossaryRecord,
): Generator<{ path: PropertyKey[]; steps: { step: string; date: string }[] }> {
  if (record.kind === "state")
    for (const [index, { steps }] of (record.statuses ?? []).entries())
      yield { path: ["statuses", index, "steps"], steps };
  if (record.kind === "office")
    for (const [index, { steps }] of (record.holders ?? []).entries())
      yield { path: ["holders", index, "steps"], steps };
  if ("timeline" in record && record.timeline) yield { path: ["timeline"], steps: record.timeline };
}

export const stepsOutOfOrder: Rule = {
  name: "steps-out-of-order",
  why: "what comes later has a later date",
  *check({ glossary }) {
    for (const record of glossary.records) {
      for (const { path, steps } of stepLists(record)) {
        for (const [index, step] of steps.entries()) {
          const later = steps
            .slice(0, index)
            .find((before) => rank(before.step) < rank(step.step) && isBefore(step.date, before.date) === true);
          const earlier = steps
            .slice(index + 1)
            .find((after) => rank(after.step) < rank(step.step) && isBefore(step.date, after.date) === true);
          const other = later ?? earlier;
          if (other)
            yield {
              id: record.id,
              path: [...path, index],
              message: `${step.step} on ${step.date} lies before ${other.step} on ${other.date}`,
              mend: "mend a date, or the name of a step",
            };
        }
      }
    }
  },
};
