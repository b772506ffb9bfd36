import { isDeepStrictEqual } from "node:util";
import type { Citation } from "../generated/types.ts";
import { change, type Change, type ChangeKind } from "./change.ts";
import { compareCitations } from "./citations.ts";
import { dateChange, reasonFor } from "./dates.ts";
import { keyed } from "./lists.ts";

/** Where a value stands. */
interface Place {
  id: string;
  path: readonly string[];
  /** Inside an entry of a list: programs cannot name it, so what is gone there breaks none. */
  inList: boolean;
}

type Fields = Record<string, unknown>;

const isObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const at = ({ id, path }: Place) => ({ id, path: path.join(".") });
const below = (place: Place, key: string, inList = place.inList): Place => ({
  ...place,
  path: [...place.path, key],
  inList,
});
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?$/;
const LOCALIZED = new Set(["definition", "explanation", "usageNote", "officialName", "officialTitle", "title"]);

/** Changes of a whole entry of a list, by the name of the list. */
const ENTRIES: Record<string, [added: ChangeKind, removed: ChangeKind]> = {
  statuses: ["status-added", "status-removed"],
  holders: ["holder-added", "holder-removed"],
  steps: ["step-added", "step-removed"],
  timeline: ["step-added", "step-removed"],
  cooperation: ["step-added", "step-removed"],
  related: ["relation-added", "relation-removed"],
};

function compareLists(place: Place, list: string, before: readonly unknown[], after: readonly unknown[]): Change[] {
  const [old, now] = [keyed(list, before), keyed(list, after)];
  const [added, removed] = ENTRIES[list] ?? ["item-added", "item-removed"];
  const changes: Change[] = [];
  for (const [key, value] of now) {
    if (old.has(key)) changes.push(...compareValues(below(place, key, true), list, old.get(key), value));
    else changes.push(change(added, { ...at(below(place, key)), after: value }));
  }
  for (const [key, value] of old)
    if (!now.has(key)) changes.push(change(removed, { ...at(below(place, key)), before: value }));
  if (changes.length === 0 && !isDeepStrictEqual(before, after))
    changes.push(change("value-corrected", { ...at(place), before: [...old.keys()], after: [...now.keys()] }));
  return changes;
}

/** A value that came or went under a name. A flag that is not there says no, which it did before. */
function compareExistence(place: Place, key: string, before: unknown, after: unknown): Change {
  if (typeof (before ?? after) === "boolean")
    return change("flag-changed", { ...at(place), before: before ?? false, after: after ?? false });
  const isAdded = before === undefined;
  const values = isAdded ? { after } : { before };
  if (key === "openQuestions") return change("questions-changed", { ...at(place), ...values });
  if (place.inList) return change(isAdded ? "detail-added" : "detail-removed", { ...at(place), ...values });
  if (LANGUAGE.test(key) && place.path.length > 1)
    return change(isAdded ? "language-added" : "language-removed", { ...at(place), ...values });
  return change(isAdded ? "field-added" : "field-removed", { ...at(place), ...values });
}

function compareScalars(
  place: Place,
  key: string,
  before: unknown,
  after: unknown,
  around: { before: Fields; after: Fields },
): Change {
  const detail = { ...at(place), before, after };
  if (typeof before === "boolean" && typeof after === "boolean") return change("flag-changed", detail);
  if (key === "verifiedOn") return change("verified-again", detail);
  const date = dateChange(before, after);
  if (date) {
    const because = reasonFor(before, around.before, around.after);
    return change(date, { ...detail, ...(because !== undefined && { because }) });
  }
  if (place.path[0] === "definition") return change("definition-reworded", detail);
  return change(LOCALIZED.has(place.path[0] ?? "") || LANGUAGE.test(key) ? "text-reworded" : "value-corrected", detail);
}

function compareFields(place: Place, before: Fields, after: Fields): Change[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) =>
    compareField(below(place, key), key, before, after),
  );
}

function compareField(place: Place, key: string, before: Fields, after: Fields): Change[] {
  const [old, now] = [before[key], after[key]];
  if (isDeepStrictEqual(old, now)) return [];
  if (key === "sources" || key === "elementsSources")
    return compareCitations(place.id, place.path.join("."), (old ?? []) as Citation[], (now ?? []) as Citation[]);
  if (old === undefined || now === undefined) return [compareExistence(place, key, old, now)];
  return compareValues(place, key, old, now, { before, after });
}

function compareValues(
  place: Place,
  key: string,
  before: unknown,
  after: unknown,
  around = { before: {}, after: {} },
): Change[] {
  if (isDeepStrictEqual(before, after)) return [];
  if (key === "openQuestions") return [change("questions-changed", { ...at(place), before, after })];
  if (Array.isArray(before) && Array.isArray(after)) return compareLists(place, key, before, after);
  if (isObject(before) && isObject(after)) return compareFields(place, before, after);
  return [compareScalars(place, key, before, after, around)];
}

/** Everything in which two states of a record differ, but for its id, kind and names. */
export function compareRecordFields(id: string, before: Fields, after: Fields): Change[] {
  return compareFields({ id, path: [], inList: false }, before, after);
}
