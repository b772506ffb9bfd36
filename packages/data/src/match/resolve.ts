/** Which record a name means, where dates, numbers and places must decide. */
import { PATTERN } from "./entry.ts";
import type { Filled } from "./found.ts";
import type { Tables } from "./tables.ts";
import type { MatchIndex } from "./types.ts";
import { unpack } from "./unpack.ts";

/** Days since 1900; -1 is unknown. */
export type DayNumber = number;

const DAY_MS = 86_400_000;
const EPOCH = Date.UTC(1900, 0, 1);

/** First day that a partial date can mean, or `undefined` where it is none. */
export function dayNumber(date: string): DayNumber | undefined {
  const [, year, month = "01", day = "01"] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date) ?? [];
  return year === undefined
    ? undefined
    : Math.floor((Date.UTC(Number(year), Number(month) - 1, Number(day)) - EPOCH) / DAY_MS);
}

const yearOf = (day: DayNumber) => new Date(EPOCH + day * DAY_MS).getUTCFullYear();

export interface Fact {
  number: number;
  start: DayNumber;
  end: DayNumber;
  /** Position of the place's record + 1, 0 where unknown. */
  place: number;
}

export function loadFacts({ facts }: MatchIndex): Map<number, Fact> {
  const column = (packed: string) => unpack(packed, new Uint16Array(packed.length));
  const [records, numbers, starts, days, places] = [
    column(facts.record),
    column(facts.number),
    column(facts.start),
    column(facts.days),
    column(facts.place),
  ];
  const loaded = new Map<number, Fact>();
  let record = 0;
  records.forEach((gap, i) => {
    record += gap;
    loaded.set(record, { number: numbers[i]!, start: starts[i]!, end: starts[i]! + days[i]!, place: places[i]! });
  });
  return loaded;
}

/** What a text says of its own time: its date, else the years that it names. */
export interface Moment {
  day: DayNumber | undefined;
  years: ReadonlySet<number>;
  /** What was resolved before at this moment. */
  resolved: Map<string, number[]>;
}

type Slots = Pick<Filled, "number" | "year" | "name">;

/** What a name can mean: its entry, and what filled its slots. */
export interface Meaning extends Slots {
  entry: number;
  /** The year that stands right after it, -1 for none. */
  after: number;
}

/** Whether a fact contradicts nothing of what filled the slots. */
function fits(fact: Fact | undefined, { number, year, name }: Slots): boolean {
  if (number < 0 && year < 0 && name < 0) return true;
  if (!fact) return false;
  if (number >= 0 && fact.number !== number) return false;
  if (year >= 0 && yearOf(fact.start) !== year) return false;
  return name < 0 || fact.place === name + 1;
}

/** Writers err: where nothing fits all slots, the number decides, then the year, then the place. */
const relaxed = ({ number, year, name, after }: Meaning): Slots[] => [
  { number, year: year < 0 ? after : year, name },
  { number, year, name },
  { number, year: -1, name: -1 },
  { number: -1, year, name: -1 },
  { number: -1, year: -1, name },
];

function fitting(
  among: readonly number[],
  meaning: Meaning,
  facts: ReadonlyMap<number, Fact>,
  isNear: (fact: Fact | undefined, year: number) => boolean,
): number[] {
  for (const slots of relaxed(meaning)) {
    const found = among.filter((record) => fits(facts.get(record), slots) && isNear(facts.get(record), slots.year));
    if (found.length && found.length < among.length) return found;
  }
  // Where members are numbered, one of another number or none is not meant: it may be yet to come.
  const isCounted = meaning.number >= 0 && among.some((record) => facts.get(record)?.number);
  return among.filter((record) => {
    const fact = facts.get(record);
    return isNear(fact, -1) && !(isCounted && fact?.number !== meaning.number);
  });
}

const FUTURE_COUNTS_AS = 1.5; // an article speaks of the last meeting more often than of the next
const UNKNOWN = 1e6;
const YEAR_NAMED = 5e5;

function distance(fact: Fact | undefined, { day, years }: Moment, through: DayNumber): number {
  if (!fact?.start) return UNKNOWN;
  if (day !== undefined) return day >= fact.start ? Math.max(0, day - fact.end) : (fact.start - day) * FUTURE_COUNTS_AS;
  if (years.has(yearOf(fact.start))) return -fact.start;
  // Of meetings that no year is named of, the last one held is meant.
  return YEAR_NAMED + (fact.start > through ? fact.start : -fact.start);
}

const MOST_CANDIDATES = 8;

/** Positions of the records that the meanings can be, best first; empty where a pattern finds none. */
export function resolve(
  meanings: readonly Meaning[],
  moment: Moment,
  facts: ReadonlyMap<number, Fact>,
  tables: Tables,
  index: MatchIndex,
  recordCount: number,
): number[] {
  const direct: number[] = [];
  const fallback: number[] = [];
  const open: number[] = [];
  for (const meaning of meanings) {
    const target = tables.target[meaning.entry]!;
    if (!(tables.flags[meaning.entry]! & PATTERN)) direct.push(target);
    else {
      const pattern = index.patterns[target - recordCount]!;
      const found = fitting(pattern.among, meaning, facts, (fact, year) =>
        isNear(fact, year, moment, pattern.windowDays),
      );
      const isOpen =
        meaning.number < 0 && meaning.year < 0 && meaning.name < 0 && found.length === pattern.among.length;
      if (!(isOpen && moment.day === undefined) || !pattern.otherwise) direct.push(...found);
      else open.push(...found);
      if (pattern.otherwise) fallback.push(pattern.otherwise - 1);
    }
  }
  const unique = [...new Set(direct)];
  const through = index.through ?? Infinity;
  const nearer = (a: number, b: number) =>
    distance(facts.get(a), moment, through) - distance(facts.get(b), moment, through);
  if (unique.length > 1) unique.sort(nearer);
  open.sort(nearer);
  return [...new Set([...unique, ...fallback, ...open])].slice(0, MOST_CANDIDATES);
}

/** A meeting that is further ahead is not spoken of, unless its year is. */
const HORIZON = 800;

function isNear(fact: Fact | undefined, year: number, { day }: Moment, windowDays = Infinity): boolean {
  if (day === undefined) return true;
  if (!fact) return windowDays === Infinity;
  return (year > 0 || fact.start < day + HORIZON) && Math.abs(day - fact.start) <= windowDays;
}

/** Who held an office on a day; `undefined` where nobody or more than one is known to. */
export function holderOn(office: number, day: DayNumber, holders: MatchIndex["holders"]): number | undefined {
  const held = holders.filter(([of, , start, end]) => of === office && start <= day && (end < 0 || day <= end));
  return held.length === 1 ? held[0]![1] : undefined;
}
