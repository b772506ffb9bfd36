import { isBefore } from "../dates.ts";
import type { Rule } from "./rule.ts";

export const documentMeetingDate: Rule = {
  name: "document-meeting-date",
  why: "a document adopted at a meeting is adopted while it meets",
  *check({ ofKind, record }) {
    for (const { id, meeting, timeline } of ofKind("document")) {
      const held = meeting === undefined ? undefined : record(meeting);
      if (held?.kind !== "meeting") continue;
      for (const [index, { step, date, planned }] of (timeline ?? []).entries()) {
        if ((step !== "adopted" && step !== "signed") || planned) continue;
        const { start, end = start } = held.dates;
        const adoptedThere = timeline?.some(
          (other) =>
            (other.step === "adopted" || other.step === "signed") &&
            isBefore(other.date, start) !== true &&
            isBefore(end, other.date) !== true,
        );
        if (!adoptedThere && (isBefore(date, start) === true || isBefore(end, date) === true))
          yield {
            id,
            path: ["timeline", index],
            message: `${step} on ${date}, but ${meeting} met from ${start} to ${end}`,
            mend: "mend the date or the meeting",
          };
      }
    }
  },
};
