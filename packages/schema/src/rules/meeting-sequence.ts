import { compareDates } from "../dates.ts";
import type { RecordOf } from "../record.ts";
import type { Rule } from "./rule.ts";

type Meeting = RecordOf<"meeting">;

export const meetingSequence: Rule = {
  name: "meeting-sequence",
  why: "numbered meetings of a series follow each other",
  *check({ ofKind }) {
    const bySeries = new Map<string, Meeting[]>();
    for (const meeting of ofKind("meeting"))
      if (meeting.series !== undefined && meeting.number !== undefined)
        bySeries.set(meeting.series, [...(bySeries.get(meeting.series) ?? []), meeting]);
    for (const meetings of bySeries.values()) {
      const sorted = meetings.toSorted((a, b) => compareDates(a.dates.start, b.dates.start));
      for (const [index, { id, number = 0, dates }] of sorted.entries()) {
        const before = sorted[index - 1];
        if (before?.number !== undefined && number !== before.number + 1)
          yield {
            id,
            path: ["number"],
            message: `number ${number} on ${dates.start} follows number ${before.number} on ${before.dates.start}`,
            mend: "mend the number or the date, or write the meeting that is missing",
          };
      }
    }
  },
};
