/**
 * Which bump a change demands, found without looking for changes: a consumer of the old version looks up all it knows
 * and follows every path that its code can write down; what it loses is major. What has another shape is minor, and what
 * merely says something else a patch.
 */
import { isDeepStrictEqual } from "node:util";
import type { Bump } from "../../src/diff/change.ts";
import type { Snapshot } from "../../src/diff/snapshot.ts";
import { createGlossary } from "../../src/query/index.ts";

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Citations and open questions come and go with every correction; a flag that is missing says no. */
const isCounted = ([key, value]: [string, unknown]) =>
  value !== undefined && typeof value !== "boolean" && !["sources", "elementsSources", "openQuestions"].includes(key);

const counted = (value: Fields) => Object.entries(value).filter(isCounted);

/** Paths that a program can write down: through fields, not into lists. */
function paths(value: unknown, prefix = ""): string[] {
  if (Array.isArray(value))
    return prefix.startsWith(".labels.") && value.some(({ grade }) => grade === "preferred")
      ? [`${prefix}.preferred`]
      : [];
  if (!isFields(value)) return [];
  return counted(value).flatMap(([key, inner]) => [`${prefix}.${key}`, ...paths(inner, `${prefix}.${key}`)]);
}

const NAMING = [
  "step",
  "status",
  "holder",
  "relation",
  "to",
  "document",
  "language",
  "source",
  "unit",
  "year",
  "asOf",
  "state",
  "organisation",
  "start",
];

const NAMED: Record<string, string[]> = {
  statuses: ["status"],
  holders: ["holder"],
  steps: ["step"],
  timeline: ["step"],
  cooperation: ["step", "document"],
  related: ["relation", "to"],
  texts: ["language", "source"],
  observations: ["unit", "year", "asOf"],
  positions: ["state", "organisation", "start"],
};

/** What a value consists of, without what it says; entries of a list in no order. */
function shape(value: unknown, key = "", inLabels = false): unknown {
  if (Array.isArray(value)) {
    if (inLabels) return value.length;
    const entries = value.map((entry) =>
      isFields(entry)
        ? JSON.stringify([NAMING.filter((name) => NAMED[key]?.includes(name)).map((name) => entry[name]), shape(entry)])
        : String(entry),
    );
    return entries.toSorted();
  }
  if (!isFields(value)) return "value";
  return Object.fromEntries(
    counted(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, shape(inner, name, key === "labels")]),
  );
}

const known = ({ glossary, redirects }: Snapshot) => [
  ...glossary.records.map(({ id }) => id),
  ...Object.keys(redirects),
];
const names = ({ glossary, surface }: Snapshot) => [
  ...Object.keys(glossary.meta.evidence).map((name) => `evidence ${name}`),
  ...(surface?.exports ?? []),
];

function isMajor(before: Snapshot, after: Snapshot): boolean {
  const [old, now] = [createGlossary(before.glossary, before), createGlossary(after.glossary, after)];
  const offered = new Set(names(after));
  if (names(before).some((name) => !offered.has(name))) return true;
  return known(before).some((id) => {
    const [had, has] = [old.get(id), now.get(id)];
    if (had === has || !had) return false;
    if (!has || had.kind !== has.kind) return true;
    if (had.id !== id || has.id !== id) return false;
    const reachable = new Set(paths(has));
    return paths(had).some((path) => !reachable.has(path));
  });
}

function isMinor(before: Snapshot, after: Snapshot): boolean {
  const [old, now] = [createGlossary(before.glossary, before), createGlossary(after.glossary, after)];
  const offered = new Set([...names(before), ...known(before)]);
  if ([...names(after), ...known(after)].some((name) => !offered.has(name))) return true;
  if (after.glossary.meta.dataThrough > before.glossary.meta.dataThrough) return true;
  return known(before).some((id) => {
    const [had, has] = [old.get(id), now.get(id)];
    if (had === has || !had || !has) return false;
    if ((had.id === id) !== (has.id === id)) return true;
    return had.id === id && !isDeepStrictEqual(shape(had), shape(has));
  });
}

export function oracle(before: Snapshot, after: Snapshot): Bump {
  if (isMajor(before, after)) return "major";
  if (isMinor(before, after)) return "minor";
  return isDeepStrictEqual(before, after) ? "none" : "patch";
}
