import { compareDates } from "@sco-glossary/schema/dates";
import type { Citation, GlossaryRecord } from "../generated/types.ts";
import type { RecordIndex } from "./record-index.ts";

/** One dated fact of a record. */
export interface TimelineEntry {
  /** A partial date. */
  date: string;
  /** What happened: the name of a step, or `start`, `end`, `first-used`, `observed`. */
  step: string;
  /** What it happened to, where that is a part of the record: the status, the holder. */
  subject?: string;
  sources: Citation[];
  planned?: boolean;
  note?: string;
  meeting?: string;
  document?: string;
}

type Step = Omit<TimelineEntry, "subject"> & { [other: string]: unknown };

function entry({ date, step, sources, planned, note, meeting, document }: Step, subject?: string): TimelineEntry {
  return {
    date,
    step,
    ...(subject !== undefined && { subject }),
    sources,
    ...(planned && { planned }),
    ...(note !== undefined && { note }),
    ...(meeting !== undefined && { meeting }),
    ...(document !== undefined && { document }),
  };
}

const each = (steps: readonly object[] | undefined, subject?: string) =>
  (steps ?? []).map((step) => entry(step as Step, subject));

function datesOf(record: GlossaryRecord): TimelineEntry[] {
  if ((record.kind !== "meeting" && record.kind !== "event") || !record.dates) return [];
  const { start, end, ...rest } = record.dates;
  const entries = [entry({ ...rest, date: start, step: "start" } as Step)];
  return end === undefined || end === start
    ? entries
    : [...entries, entry({ ...rest, date: end, step: "end" } as Step)];
}

function entriesOf(record: GlossaryRecord): TimelineEntry[] {
  switch (record.kind) {
    case "state":
      return (record.statuses ?? []).flatMap(({ status, steps }) => each(steps, status));
    case "office":
      return [...each(record.timeline), ...(record.holders ?? []).flatMap(({ holder, steps }) => each(steps, holder))];
    case "concept": {
      // The first use may stand in the timeline too; it is told once, with what `firstUse` says of it.
      const later = each(record.timeline).filter(({ step }) => !record.firstUse || step !== "first-used");
      return [...(record.firstUse ? [entry({ ...record.firstUse, step: "first-used" } as Step)] : []), ...later];
    }
    case "figure":
      return record.observations
        .map(({ asOf, year, sources }) => ({ date: asOf ?? String(year ?? ""), step: "observed", sources }))
        .filter(({ date }) => date !== "");
    case "organisation":
      return [...each(record.timeline), ...each(record.cooperation, "cooperation")];
    case "meeting":
    case "person":
    case "place":
      return datesOf(record);
    default:
      return [...datesOf(record), ...each(record.timeline)];
  }
}

/** Offices that a person or state held, seen from the holder. */
function heldOffices(index: RecordIndex, id: string): TimelineEntry[] {
  return index
    .all("office")
    .flatMap((office) =>
      (office.holders ?? []).filter(({ holder }) => holder === id).flatMap(({ steps }) => each(steps, office.id)),
    );
}

/** All dated facts of a record in order of time, each with its sources. Empty for an unknown id. */
export function timeline(index: RecordIndex, id: string): TimelineEntry[] {
  const record = index.get(id);
  if (!record) return [];
  const held = record.kind === "person" || record.kind === "state" ? heldOffices(index, record.id) : [];
  return [...entriesOf(record), ...held].toSorted((a, b) => compareDates(a.date, b.date));
}
