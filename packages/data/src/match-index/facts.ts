/** Dates, numbers and places that decide between records, and who held which office when. */
import type { Glossary, GlossaryRecord } from "@sco-glossary/schema";
import { earliest, latest } from "@sco-glossary/schema/dates";
import { dayNumber } from "../match/resolve.ts";
import type { MatchIndex } from "../match/types.ts";
import { MAX_PACKED } from "../match/unpack.ts";
import { pack } from "./pack.ts";

interface Fact {
  number?: number | undefined;
  dates?: { start: string; end?: string | undefined } | undefined;
  place?: string | undefined;
}

const DOCUMENT_DATES = ["signed", "adopted", "effective", "published", "drafted"];

function factOf(record: GlossaryRecord, meetings: ReadonlyMap<string, GlossaryRecord>): Fact | undefined {
  if (record.kind === "meeting") return { number: record.number, dates: record.dates, place: record.place?.place };
  if (record.kind === "event")
    return record.dates && { number: record.edition, dates: record.dates, place: record.place?.place };
  if (record.kind !== "document") return undefined;
  const step = DOCUMENT_DATES.map((name) => record.timeline?.find((one) => one.step === name)).find(
    (one) => one !== undefined,
  );
  const meeting = record.meeting === undefined ? undefined : meetings.get(record.meeting);
  const place = meeting?.kind === "meeting" ? meeting.place?.place : undefined;
  if (step) return { dates: { start: step.date }, place };
  return meeting?.kind === "meeting" ? { dates: meeting.dates, place } : undefined;
}

/** Days are packed from 1900 to 2073; one before or after is as good as unknown, and its number and place still tell. */
const knownDay = (day = 0) => (day > 0 && day <= MAX_PACKED ? day : 0);

export function packFacts({ records }: Glossary, positionOf: (id: string) => number | undefined): MatchIndex["facts"] {
  const meetings = new Map(records.filter(({ kind }) => kind === "meeting").map((record) => [record.id, record]));
  const rows = records.flatMap((record, position) => {
    const fact = factOf(record, meetings);
    if (!fact?.dates) return [];
    const start = knownDay(dayNumber(earliest(fact.dates.start)));
    const end = knownDay(dayNumber(latest(fact.dates.end ?? fact.dates.start)));
    const place = fact.place === undefined ? 0 : (positionOf(fact.place) ?? -1) + 1;
    return [{ position, number: fact.number ?? 0, start, days: start ? Math.max(0, end - start) : 0, place }];
  });
  return {
    record: pack(rows.map(({ position }, at) => position - (rows[at - 1]?.position ?? 0))),
    number: pack(rows.map(({ number }) => number)),
    start: pack(rows.map(({ start }) => start)),
    days: pack(rows.map(({ days }) => days)),
    place: pack(rows.map(({ place }) => place)),
  };
}

export function holdersOf(
  { records }: Glossary,
  positionOf: (id: string) => number | undefined,
): MatchIndex["holders"] {
  return records.flatMap((record, office) => {
    if (record.kind !== "office" || (record.seats ?? 1) > 1) return [];
    return (record.holders ?? []).flatMap(({ holder, steps }): MatchIndex["holders"] => {
      const start = steps.find(({ step }) => step === "started") ?? steps.find(({ step }) => step === "appointed");
      const end = steps.find(({ step }) => step === "ended");
      const person = positionOf(holder);
      if (!start || person === undefined) return [];
      return [[office, person, dayNumber(earliest(start.date))!, end ? dayNumber(latest(end.date))! : -1]];
    });
  });
}
