import { earliest, isBefore, latest } from "@sco-glossary/schema/dates";
import type { Meeting } from "../generated/types.ts";
import type { RecordIndex } from "./record-index.ts";
import type { Day } from "./day.ts";

function heldMeetings(index: RecordIndex, series: string | undefined): Meeting[] {
  return index
    .all("meeting")
    .filter((meeting) => series === undefined || meeting.series === series)
    .toSorted((a, b) => earliest(a.dates.start).localeCompare(earliest(b.dates.start)));
}

const lastDayOf = ({ dates }: Meeting) => dates.end ?? dates.start;

/** The last meeting that was over before the day. Planned ones do not count. */
export function meetingBefore(index: RecordIndex, day: Day, series?: string): Meeting | undefined {
  return heldMeetings(index, series).findLast(
    (meeting) => !meeting.dates.planned && isBefore(lastDayOf(meeting), day) === true,
  );
}

/**
 * The first meeting that begins after the day, or may: of a planned meeting often only the year is known. It may be a
 * planned one (`dates.planned`).
 */
export function meetingAfter(index: RecordIndex, day: Day, series?: string): Meeting | undefined {
  return heldMeetings(index, series).find((meeting) => day < latest(meeting.dates.start));
}

/** Meetings under way on the day. */
export function meetingsOn(index: RecordIndex, day: Day, series?: string): Meeting[] {
  return heldMeetings(index, series).filter(
    (meeting) => earliest(meeting.dates.start) <= day && day <= latest(lastDayOf(meeting)),
  );
}
