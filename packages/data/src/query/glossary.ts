import { checkDay, type Day } from "./day.ts";
import type {
  Glossary as GlossaryData,
  GlossaryMeta,
  GlossaryRecord,
  Kind,
  Meeting,
  RecordOf,
  Source,
} from "../generated/types.ts";
import { asOf, type AsOf } from "./as-of.ts";
import { meetingAfter, meetingBefore } from "./meetings.ts";
import { indexRecords } from "./record-index.ts";
import { lookup, search, type SearchHit } from "./search.ts";
import { holdersOn, statusesOn, type HolderStanding, type StatusStanding } from "./standings.ts";
import { timeline, type TimelineEntry } from "./timeline.ts";

/** A glossary that answers questions. Days are `YYYY-MM-DD`; asked about anything else, it throws a RangeError. */
export interface Glossary {
  readonly meta: GlossaryMeta;
  /** All records, in order of their ids. */
  readonly records: readonly GlossaryRecord[];
  /** All sources, in order of their ids. */
  readonly sources: readonly Source[];
  /** The record with that id, or the one to which the id was redirected; else `undefined`. */
  get(id: string): GlossaryRecord | undefined;
  /** All records of a kind. */
  all<K extends Kind>(kind: K): readonly RecordOf<K>[];
  source(id: string): Source | undefined;
  /**
   * Everything that held on a day.
   * @throws RangeError if that is not a real day written as YYYY-MM-DD.
   */
  asOf(day: Day): AsOf;
  /** Who held the office on the day: a role in an article of that day means this person. */
  holders(office: string, day: Day): HolderStanding[];
  /** The statuses that the state had on the day. */
  statuses(state: string, day: Day): StatusStanding[];
  /** The last meeting that was over before the day, of one series or of any. */
  meetingBefore(day: Day, series?: string): Meeting | undefined;
  /** The first meeting that begins after the day; it may be a planned one. */
  meetingAfter(day: Day, series?: string): Meeting | undefined;
  /** All dated facts of a record in order of time. */
  timeline(id: string): TimelineEntry[];
  /** Records of which the text is a name in some language. */
  lookup(text: string): SearchHit[];
  /** Records whose names contain the text, the closest first; at most `limit`, 20 if nothing is said. */
  search(text: string, limit?: number): SearchHit[];
}

/** What a glossary needs to know besides its data. */
export interface GlossaryOptions {
  /** From ids that were published once to the records that took their place. */
  redirects?: Readonly<Record<string, string>>;
}

/** Makes any glossary in the published shape answer questions. */
export function createGlossary(data: GlossaryData, { redirects }: GlossaryOptions = {}): Glossary {
  const index = indexRecords(data, redirects);
  /** The id under which a record stands now: who asks may know an older one. */
  const currentId = (id: string) => index.get(id)?.id ?? id;
  return {
    meta: data.meta,
    records: data.records,
    sources: data.sources,
    get: index.get,
    all: index.all,
    source: index.source,
    asOf: (day) => asOf(index, data.meta, day),
    holders(office, day) {
      checkDay("holders", day);
      return holdersOn(index, office, day);
    },
    statuses(state, day) {
      checkDay("statuses", day);
      const current = currentId(state);
      return statusesOn(index, day).filter(({ id }) => id === current);
    },
    meetingBefore(day, series) {
      checkDay("meetingBefore", day);
      return meetingBefore(index, day, series && currentId(series));
    },
    meetingAfter(day, series) {
      checkDay("meetingAfter", day);
      return meetingAfter(index, day, series && currentId(series));
    },
    timeline: (id) => timeline(index, id),
    lookup: (text) => lookup(index, text),
    search: (text, limit) => search(index, text, limit),
  };
}
