import { isBefore } from "../dates.ts";
import { stepLists } from "./walk.ts";
import type { Rule } from "./rule.ts";

export const stepMeetingDate: Rule = {
  name: "step-meeting-date",
  why: "what happened at a meeting happened while it met",
  *check({ glossary, record }) {
    for (const one of glossary.records) {
      for (const { path, steps } of stepLists(one)) {
        for (const [index, { step, date, meeting }] of steps.entries()) {
          const held = meeting === undefined ? undefined : record(meeting);
          if (held?.kind !== "meeting") continue;
          const { start, end = start } = held.dates;
          if (isBefore(date, start) === true || isBefore(end, date) === true)
            yield {
              id: one.id,
              path: [...path, index],
              message: `${step} on ${date}, but ${meeting} met ${start === end ? `on ${start}` : `from ${start} to ${end}`}`,
              mend: "mend the date, or remove the meeting if it only prepared or confirmed the step",
            };
        }
      }
    }
  },
};
