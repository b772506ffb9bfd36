import type { Day } from "./day.ts";
import type { Citation, Holder, StatusPeriod } from "../generated/types.ts";
import { heldOn, type Certainty, type Span } from "./certainty.ts";
import { existenceSpan, holderSpan, inForceSpan, statusSpan } from "./spans.ts";
import type { RecordIndex } from "./record-index.ts";

/** That something held on a day, or may have, with the span and the sources that say so. */
export interface Standing {
  /** The state, person, body or document. */
  id: string;
  certainty: Exclude<Certainty, "no">;
  span: Span;
  sources: Citation[];
}

/** A state with a status. */
export interface StatusStanding extends Standing {
  status: string;
  period: StatusPeriod;
}

/** An office with its holder. */
export interface HolderStanding extends Standing {
  office: string;
  holder: Holder;
}

interface Sourced {
  sources: Citation[];
}

function citationsOf(steps: readonly Sourced[] | undefined): Citation[] {
  const seen = new Map<string, Citation>();
  for (const { sources } of steps ?? [])
    for (const citation of sources) seen.set(`${citation.source} ${citation.locator}`, citation);
  return [...seen.values()];
}

/** `undefined` where it did not hold. */
function standing(id: string, span: Span, day: Day, steps: readonly Sourced[] | undefined): Standing | undefined {
  const certainty = heldOn(span, day);
  return certainty === "no" ? undefined : { id, certainty, span, sources: citationsOf(steps) };
}

/** The statuses of all states on the day. */
export function statusesOn(index: RecordIndex, day: Day): StatusStanding[] {
  return index.all("state").flatMap((state) =>
    (state.statuses ?? []).flatMap((period) => {
      const found = standing(state.id, statusSpan(period, index.of("status", period.status)), day, period.steps);
      return found ? [{ ...found, status: period.status, period }] : [];
    }),
  );
}

/** Who held the office on the day. */
export function holdersOn(index: RecordIndex, office: string, day: Day): HolderStanding[] {
  const record = index.of("office", office);
  return (record?.holders ?? []).flatMap((holder) => {
    const found = standing(holder.holder, holderSpan(holder), day, holder.steps);
    return record && found ? [{ ...found, office: record.id, holder }] : [];
  });
}

/** Organisations, bodies and offices that existed on the day. */
export function existingOn(index: RecordIndex, kind: "organisation" | "body" | "office", day: Day): Standing[] {
  return index.all(kind).flatMap((record) => standing(record.id, existenceSpan(record), day, record.timeline) ?? []);
}

/** Documents in force on the day. */
export function inForceOn(index: RecordIndex, day: Day): Standing[] {
  return index
    .all("document")
    .flatMap((record) => standing(record.id, inForceSpan(record), day, record.timeline) ?? []);
}
