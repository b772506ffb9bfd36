import { dayAfter, earliest, latest } from "@sco-glossary/schema/dates";
import type { Day } from "./day.ts";

/** Whether something held on a day: `unknown` where the precision of the known dates does not decide. */
export type Certainty = "yes" | "no" | "unknown";

/** When something held, as far as it is known. Each bound is a partial date. */
export interface Span {
  /** The first day on which it held. Missing: it is not known that it ever began. */
  start?: string;
  /** The first day on which it may have begun, where only that is known (a decision without a date of effect). */
  possibleFrom?: string;
  /** The first day on which it no longer held. Missing: it has not ended. */
  until?: string;
}

function both(a: Certainty, b: Certainty): Certainty {
  if (a === "no" || b === "no") return "no";
  return a === "yes" && b === "yes" ? "yes" : "unknown";
}

function begun({ start, possibleFrom }: Span, day: Day): Certainty {
  if (start === undefined) return possibleFrom !== undefined && earliest(possibleFrom) <= day ? "unknown" : "no";
  if (day >= latest(start)) return "yes";
  return day < earliest(start) ? "no" : "unknown";
}

function notEnded({ until }: Span, day: Day): Certainty {
  if (until === undefined || day < earliest(until)) return "yes";
  return day >= latest(until) ? "no" : "unknown";
}

/** Whether the span covers the day. */
export function heldOn(span: Span, day: Day): Certainty {
  return both(begun(span, day), notEnded(span, day));
}

/** The bound `until` for a last day: the day after it, at the precision that is known. */
export function afterLastDay(lastDay: string): string {
  const [from, to] = [dayAfter(earliest(lastDay)), dayAfter(latest(lastDay))];
  return from === to ? from : `${from}/${to}`;
}
