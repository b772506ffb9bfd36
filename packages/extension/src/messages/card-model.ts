/** What the card shows: plain data, made in the background from the glossary, in the reader's language, and drawn in the page. */
import type { Messages } from "../i18n/translate.ts";

export interface CardModel {
  id: string;
  /** Language of the interface. */
  language: string;
  /** Kind of record. */
  kind: string;
  title: Text;
  equivalents: Text[];
  definition: Text;
  explanation?: Text;
  usageNote?: Text;
  standing?: Standing;
  timeline?: Timeline;
  sources: SourceLink[];
  related: RelatedTerm[];
  citations: Citation[];
  words: Messages["card"];
}

/** A text with its language, so that it is set and read aloud as it should be. */
export interface Text {
  text: string;
  language: string;
  transliteration?: string;
}

/** What held on the article's date beside what holds today. */
export interface Standing {
  /** Missing where the article's date is unknown or is today. */
  before?: Day;
  now: Day;
  rows: Row[];
  /** How the article's date was found, and up to when the data knows. */
  notes: string[];
}

export interface Day {
  /** YYYY-MM-DD */
  day: string;
  title: string;
}

export interface Row {
  /** Such as "Members". */
  name: string;
  before?: Value;
  now: Value;
  /** True where the value on the article's date and today's are not the same. */
  differs: boolean;
}

export interface Value {
  /** What is read first: a number of states, a name. */
  main: string;
  /** What stands behind it: the states, since when. */
  detail?: Item[];
}

export interface Item {
  text: string;
  /** The record that it names. */
  id?: string;
  /** Not there on the other day. */
  isOnlyHere?: boolean;
}

/** Spans on a line of years. */
export interface Timeline {
  from: number;
  to: number;
  /** Places of the article's date and of today, in years with fractions. */
  before?: number;
  now: number;
  spans: TimelineSpan[];
}

export interface TimelineSpan {
  label: string;
  /** Such as "2017 – today". */
  dates: string;
  start: number;
  end: number;
  /** Spans of one group look alike. */
  tone: number;
  /** Whether the article's date lies in it. */
  isThen: boolean;
}

export interface SourceLink {
  publisher: string;
  title: string;
  url: string;
  language: string;
  date?: string;
}

export interface RelatedTerm {
  id: string;
  title: string;
  language: string;
}

export type CitationFormat = "text" | "bibtex" | "csl";

export interface Citation {
  format: CitationFormat;
  title: string;
  text: string;
}
