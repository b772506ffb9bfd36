import { earliest, isPartialDate, latest } from "@sco-glossary/schema/dates";
import type { ChangeKind } from "./change.ts";

/** What a changed date is: the same days narrowed down or widened, or other days. `undefined` if it is no date. */
export function dateChange(before: unknown, after: unknown): ChangeKind | undefined {
  if (typeof before !== "string" || typeof after !== "string" || !isPartialDate(before) || !isPartialDate(after))
    return undefined;
  const [from, to, newFrom, newTo] = [earliest(before), latest(before), earliest(after), latest(after)];
  if (from <= newFrom && newTo <= to) return "date-refined";
  return newFrom <= from && to <= newTo ? "date-coarsened" : "date-corrected";
}

interface Reasoned {
  note?: string;
  conflicts?: readonly { date?: string; start?: string; reason: string }[];
}

/** Why a date was changed: the reason given against the old date, or else a note that is new. */
export function reasonFor(oldDate: unknown, before: Reasoned, after: Reasoned): string | undefined {
  const conflict = after.conflicts?.find(({ date, start }) => (date ?? start) === oldDate);
  return conflict?.reason ?? (after.note === before.note ? undefined : after.note);
}
