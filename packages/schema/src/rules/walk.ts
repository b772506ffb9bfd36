import type { GlossaryRecord } from "../record.ts";

/** A value inside a record, with the way to it. */
export interface Visit {
  /** Keys and indexes from the record's root. */
  path: readonly PropertyKey[];
  /** The last of them. */
  key: PropertyKey;
  value: unknown;
}

/** Every value of a record, parents before children. */
export function* visit(value: unknown, path: readonly PropertyKey[] = []): Generator<Visit> {
  if (typeof value !== "object" || value === null) return;
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  for (const [key, child] of entries) {
    const childPath = [...path, key];
    yield { path: childPath, key, value: child };
    yield* visit(child, childPath);
  }
}

/** The field in which a value stands: of an entry of a list, the list's. */
export function fieldOf(path: Visit["path"]): string {
  const key = path.at(-1);
  return String(typeof key === "number" ? path.at(-2) : key);
}

/** Ids of all sources that a value cites, at any depth. */
export function citedSources(value: unknown): Set<string> {
  return new Set([...visit(value)].flatMap(({ key, value: id }) => (key === "source" ? [String(id)] : [])));
}

/** A list of steps in a record. */
export interface StepList {
  path: readonly PropertyKey[];
  steps: readonly { step: string; date: string; planned?: boolean | undefined; meeting?: string | undefined }[];
}

/** The timeline of a record, and the steps of each status, holder and cooperation. */
export function* stepLists(record: GlossaryRecord): Generator<StepList> {
  if ("timeline" in record && record.timeline) yield { path: ["timeline"], steps: record.timeline };
  if ("cooperation" in record && record.cooperation) yield { path: ["cooperation"], steps: record.cooperation };
  const part = record.kind === "state" ? "statuses" : "holders";
  const owners = record.kind === "state" ? record.statuses : record.kind === "office" ? record.holders : undefined;
  for (const [index, { steps }] of (owners ?? []).entries()) yield { path: [part, index, "steps"], steps };
}

/** A dated fact: an object with a date and sources. */
export interface DatedFact {
  /** Keys and indexes from the record's root. */
  path: readonly PropertyKey[];
  /** The field that holds the date. */
  key: "date" | "start";
  /** A partial date. */
  date: string;
  /** What happened, where the fact is a step. */
  step?: string;
  planned: boolean;
  sources: readonly { source: string }[];
  /** What other sources say. */
  conflicts: readonly { date?: string; start?: string }[];
}

/** Every dated fact of a record: steps, first uses, days of meetings and events. What other sources say is not one. */
export function* datedFacts(record: GlossaryRecord): Generator<DatedFact> {
  for (const { path, value } of visit(record)) {
    if (typeof value !== "object" || value === null || path.includes("conflicts") || path.includes("positions"))
      continue;
    const fact = value as {
      date?: unknown;
      start?: unknown;
      step?: string;
      sources?: unknown;
      planned?: boolean;
      conflicts?: DatedFact["conflicts"];
    };
    const key = typeof fact.date === "string" ? "date" : "start";
    const date = fact[key];
    if (typeof date !== "string" || !Array.isArray(fact.sources)) continue;
    const { step, planned = false, sources, conflicts = [] } = fact;
    yield { path, key, date, ...(step !== undefined && { step }), planned, sources, conflicts };
  }
}
