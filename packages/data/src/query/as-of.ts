import { latest } from "@sco-glossary/schema/dates";
import type { GlossaryMeta, Meeting } from "../generated/types.ts";
import { heldOn } from "./certainty.ts";
import { meetingAfter, meetingBefore, meetingsOn } from "./meetings.ts";
import type { RecordIndex } from "./record-index.ts";
import { existenceSpan } from "./spans.ts";
import {
  existingOn,
  holdersOn,
  inForceOn,
  statusesOn,
  type HolderStanding,
  type Standing,
  type StatusStanding,
} from "./standings.ts";
import { checkDay, type Day } from "./day.ts";

/** What held on a day. Whatever stands in a list is certain or `unknown`, never ruled out. */
export interface AsOf {
  /** The day that was asked about. */
  date: Day;
  /** The glossary's subject on that day; where it did not exist yet, the predecessor that did. */
  subject: { id: string; exists: "yes" | "no" | "unknown"; predecessor?: string };
  /** True where the day lies after the data ends: the answer is the last known one. */
  beyondData: boolean;
  /** States by status, such as `member-state`. A status that nobody held is missing. */
  statuses: Record<string, StatusStanding[]>;
  /** Holders by office. An office without a known holder is missing. */
  offices: Record<string, HolderStanding[]>;
  /** Bodies that existed. */
  bodies: Standing[];
  documentsInForce: Standing[];
  /** The last meeting that was over, those under way, and the next one, of any series. */
  meetings: { before?: Meeting; during: Meeting[]; after?: Meeting };
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Record<string, T[]> {
  const groups: Record<string, T[]> = {};
  for (const item of items) (groups[key(item)] ??= []).push(item);
  return groups;
}

function subjectOn(index: RecordIndex, subject: string, day: Day): AsOf["subject"] {
  const record = index.of("organisation", subject);
  const exists = record ? heldOn(existenceSpan(record), day) : "unknown";
  if (exists === "yes") return { id: subject, exists };
  const predecessor = record?.related?.find(({ relation }) => relation === "successor-of")?.to;
  const existed =
    predecessor !== undefined && existingOn(index, "organisation", day).some(({ id }) => id === predecessor);
  return { id: subject, exists, ...(existed && { predecessor }) };
}

/**
 * Everything that held on a day.
 * @throws RangeError if `day` is not a real day written as YYYY-MM-DD.
 */
export function asOf(
  index: RecordIndex,
  { subject, dataThrough }: Pick<GlossaryMeta, "subject" | "dataThrough">,
  day: Day,
): AsOf {
  checkDay("asOf", day);
  const before = meetingBefore(index, day);
  const after = meetingAfter(index, day);
  const offices = index.all("office").flatMap(({ id }) => holdersOn(index, id, day));
  return {
    date: day,
    subject: subjectOn(index, subject, day),
    beyondData: latest(dataThrough) < day,
    statuses: groupBy(statusesOn(index, day), ({ status }) => status),
    offices: groupBy(offices, ({ office }) => office),
    bodies: existingOn(index, "body", day),
    documentsInForce: inForceOn(index, day),
    meetings: { ...(before && { before }), during: meetingsOn(index, day), ...(after && { after }) },
  };
}
