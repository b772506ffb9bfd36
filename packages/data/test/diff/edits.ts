/** Random edits of a glossary, each on a copy that shares what it does not touch. */
import fc from "fast-check";
import type { GlossaryRecord, Label } from "../../src/generated/types.ts";
import type { Snapshot } from "../../src/diff/snapshot.ts";

// An edit goes where types would not let it.
// oxlint-disable-next-line typescript/no-explicit-any
type Any = any;

/** Picks one of a list with a number from 0 to 1. */
const pick = <T>(items: readonly T[], at: number): T | undefined => items[Math.floor(at * items.length)];

/** How an edit is chosen: its name, and numbers that choose where. */
export interface Draw {
  edit: string;
  record: number;
  at: number;
  how: number;
}

type RecordEdit = (record: Any, draw: Draw) => void;
type SnapshotEdit = (snapshot: Snapshot, draw: Draw) => Snapshot;

/** Without these a record or a name would be none at all; other edits change them. */
const NEEDED = new Set(["id", "kind", "labels", "text", "grade", "form", "match"]);

/** Every place below a value: its holder and key. */
function places(value: Any, found: { holder: Any; key: string | number }[] = []) {
  if (typeof value === "object" && value !== null) {
    for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
      if (NEEDED.has(String(key))) {
        if (key === "labels") places(value[key], found);
        continue;
      }
      found.push({ holder: value, key });
      places(value[key], found);
    }
  }
  return found;
}

const labelsOf = (record: GlossaryRecord, at: number): Label[] => pick(Object.values(record.labels), at) ?? [];
const listsOf = (record: Any): Any[][] =>
  places(record)
    .filter(({ holder, key }) => Array.isArray(holder[key]) && !["sources", "elementsSources"].includes(String(key)))
    .map(({ holder, key }) => holder[key]);

const onRecords: Record<string, RecordEdit> = {
  "take out any value": (record, { at }) => {
    const place = pick(places(record), at);
    if (!place) return;
    if (Array.isArray(place.holder)) place.holder.splice(Number(place.key), 1);
    else delete place.holder[place.key];
  },
  "write another text": (record, { at }) => {
    const place = pick(
      places(record).filter(({ holder, key }) => typeof holder[key] === "string"),
      at,
    );
    if (place) place.holder[place.key] += "x";
  },
  "change a number": (record, { at }) => {
    const place = pick(
      places(record).filter(({ holder, key }) => typeof holder[key] === "number"),
      at,
    );
    if (place) place.holder[place.key] += 1;
  },
  "move a date": (record, { at, how }) => {
    const dates = places(record).filter(
      ({ holder, key }) => /^\d{4}/.test(String(holder[key])) && /date|start|end/.test(String(key)),
    );
    const place = pick(dates, at);
    if (place) place.holder[place.key] = pick(["2001", "2011-05", "2022-09-16"], how);
  },
  "repeat an entry": (record, { at, how }) => {
    const list = pick(listsOf(record), at);
    const entry = pick(list ?? [], how);
    if (entry !== undefined) list?.push(structuredClone(entry));
  },
  "turn a list round": (record, { at }) => {
    const list = pick(listsOf(record), at);
    list?.splice(0, list.length, ...list.toReversed());
  },
  "add a field": (record, { how }) => (record[pick(["wikidata", "note", "explanation"], how)!] ??= "new"),
  "add a language": (record, { how }) => {
    if (how < 0.5) record.definition.fr ??= "chose";
    else record.labels.fr ??= [{ text: "Chose", form: "full", match: { evidence: "free" }, grade: "preferred" }];
  },
  "add a name": (record, { at }) =>
    void labelsOf(record, at).push({
      text: "A new name",
      form: "full",
      match: { evidence: "free" },
      grade: "admitted",
    }),
  "reword a name": (record, { at, how }) => {
    const label = pick(labelsOf(record, at), how);
    if (label) label.text += " (new)";
  },
  "regrade a name": (record, { at, how }) => {
    const label = pick(labelsOf(record, at), how);
    if (label) label.grade = how < 0.5 ? "hidden" : "deprecated";
  },
  "match a name otherwise": (record, { at, how }) => {
    const label = pick(labelsOf(record, at), how);
    if (label) label.match = { evidence: "topic", inflect: false };
  },
  "cite another source": (record) => void record.sources.push({ source: "a-new-source" }),
  "locate a citation": (record, { at }) => (pick<Any>(record.sources, at).locator = "p. 99"),
  "verify again": (record) => (record.verifiedOn = "2099-01-01"),
  "raise a flag": (record, { at }) => {
    const holder = pick(
      places(record).filter(({ holder, key }) => typeof holder[key] === "object" && !Array.isArray(holder[key])),
      at,
    );
    if (holder) holder.holder[holder.key].planned = true;
  },
  "become another kind": (record) => (record.kind = record.kind === "concept" ? "event" : "concept"),
};

const withRecords = (snapshot: Snapshot, records: GlossaryRecord[]): Snapshot => ({
  ...snapshot,
  glossary: { ...snapshot.glossary, records },
});

const onSnapshots: Record<string, SnapshotEdit> = {
  "remove a record": (snapshot, { record }) => {
    const gone = pick(snapshot.glossary.records, record);
    return withRecords(
      snapshot,
      snapshot.glossary.records.filter((one) => one !== gone),
    );
  },
  "redirect a record": (snapshot, { record, at }) => {
    const gone = pick(snapshot.glossary.records, record)!;
    const records = snapshot.glossary.records.filter((one) => one !== gone);
    // Whatever led to it must lead on, in one step.
    const to = pick(records, at)!.id;
    const moved = Object.entries(snapshot.redirects).map(([from, old]) => [from, old === gone.id ? to : old] as const);
    return { ...withRecords(snapshot, records), redirects: { ...Object.fromEntries(moved), [gone.id]: to } };
  },
  "add a record": (snapshot, { record }) => {
    const like = pick(snapshot.glossary.records, record)!;
    return withRecords(snapshot, [...snapshot.glossary.records, { ...like, id: `${like.id}-new` }]);
  },
  "drop a redirect": (snapshot) => ({ ...snapshot, redirects: {} }),
  "move a redirect": (snapshot, { record }) => {
    const to = pick(snapshot.glossary.records, record)!.id;
    return { ...snapshot, redirects: Object.fromEntries(Object.keys(snapshot.redirects).map((from) => [from, to])) };
  },
  "restore a redirected record": (snapshot) => {
    const [[from, to] = ["", ""]] = Object.entries(snapshot.redirects);
    const like = snapshot.glossary.records.find(({ id }) => id === to)!;
    return { ...withRecords(snapshot, [...snapshot.glossary.records, { ...like, id: from }]), redirects: {} };
  },
  "drop a source": (snapshot, { at }) => {
    const gone = pick(snapshot.glossary.sources, at);
    return {
      ...snapshot,
      glossary: { ...snapshot.glossary, sources: snapshot.glossary.sources.filter((one) => one !== gone) },
    };
  },
  "drop an evidence rule": (snapshot, { at }) => {
    const { evidence, ...meta } = snapshot.glossary.meta;
    const gone = pick(Object.keys(evidence), at);
    const rest = Object.fromEntries(Object.entries(evidence).filter(([name]) => name !== gone));
    return { ...snapshot, glossary: { ...snapshot.glossary, meta: { ...meta, evidence: rest } } };
  },
  "know more days": (snapshot) => ({
    ...snapshot,
    glossary: { ...snapshot.glossary, meta: { ...snapshot.glossary.meta, dataThrough: "2099-01-01" } },
  }),
  "drop an export": (snapshot) => ({ ...snapshot, surface: { ...snapshot.surface!, exports: [] } }),
};

export const EDITS = [...Object.keys(onRecords), ...Object.keys(onSnapshots)];

/** Edits are drawn evenly by name, so that rare ones are not drowned by common ones. */
export const draws = fc.record({
  edit: fc.constantFrom(...EDITS),
  record: fc.double({ min: 0, max: 0.999, noNaN: true }),
  at: fc.double({ min: 0, max: 0.999, noNaN: true }),
  how: fc.double({ min: 0, max: 0.999, noNaN: true }),
});

export function apply(snapshot: Snapshot, draw: Draw): Snapshot {
  const whole = onSnapshots[draw.edit];
  if (whole) return whole(snapshot, draw);
  const target = pick(snapshot.glossary.records, draw.record)!;
  const copy = structuredClone(target);
  onRecords[draw.edit]!(copy, draw);
  return withRecords(
    snapshot,
    snapshot.glossary.records.map((one) => (one === target ? copy : one)),
  );
}
