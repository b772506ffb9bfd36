/**
 * From dated steps to the span in which something held.
 *
 * A step says what happened (decided, signed, effective …); a span says from when until when it counted. Which step
 * begins a span depends on the kind of thing, and that dependence lives here and nowhere else. Planned steps never count.
 */
import type {
  Body,
  Document,
  Holder,
  LifeStep,
  Office,
  Organisation,
  Status,
  StatusPeriod,
} from "../generated/types.ts";
import { afterLastDay, type Span } from "./certainty.ts";

interface DatedStep {
  step: string;
  date: string;
  planned?: boolean;
}

function dateOf(steps: readonly DatedStep[] | undefined, ...names: string[]): string | undefined {
  for (const name of names) {
    const found = steps?.find(({ step, planned }) => step === name && !planned);
    if (found) return found.date;
  }
  return undefined;
}

function span(start: string | undefined, possibleFrom: string | undefined, until: string | undefined): Span {
  return {
    ...(start !== undefined && { start }),
    ...(possibleFrom !== undefined && { possibleFrom }),
    ...(until !== undefined && { until }),
  };
}

/**
 * A state's status: from the day it took effect, or where that is not recorded, from the step that the kind of status
 * names (`takesEffectOn`). An end on a day means that the status no longer held on that day: the next one begins then.
 * A kind of status that was itself ended ends for every state that still held it.
 */
export function statusSpan(period: StatusPeriod, status: Status | undefined): Span {
  const start = dateOf(period.steps, "effective", ...(status?.takesEffectOn ? [status.takesEffectOn] : []));
  const until = dateOf(period.steps, "ended") ?? dateOf(status?.timeline, "ended");
  return span(start, dateOf(period.steps, "decided", "signed"), until);
}

/** An office holder: `ended` is the last day in office. */
export function holderSpan(holder: Holder): Span {
  const lastDay = dateOf(holder.steps, "ended");
  return span(
    dateOf(holder.steps, "started"),
    dateOf(holder.steps, "appointed"),
    lastDay === undefined ? undefined : afterLastDay(lastDay),
  );
}

/** An organisation, body or office: from its founding, entry into force or start of work; what is only proposed or decided does not exist yet. */
export function existenceSpan({ timeline }: Organisation | Body | Office): Span {
  return span(
    dateOf(timeline, "founded", "effective", "started"),
    undefined,
    dateOf(timeline as LifeStep[] | undefined, "ended"),
  );
}

/** A document in force: from its entry into force; one that was only adopted or signed is not in force. */
export function inForceSpan({ timeline }: Document): Span {
  return span(dateOf(timeline, "effective"), undefined, dateOf(timeline, "ended"));
}
