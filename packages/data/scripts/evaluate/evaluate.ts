/** Compares what was found in one text with what should be. */
import type { Matcher, Mention } from "../../src/match/index.ts";

/** A span of `mentions.json`. `optional` spans count neither for nor against. */
export interface ExpectedSpan {
  start: number;
  end: number;
  text: string;
  entity: string;
  level: "required" | "optional";
}

/** A text of `mentions.json`, or one that is marked up. */
export interface ExpectedDocument {
  file: string;
  language: string;
  /** The article's date as YYYY-MM-DD. */
  date?: string;
  /** The text itself, where it does not stand in the file. */
  content?: string;
  spans: ExpectedSpan[];
}

/** A document with its text. */
export interface ReadDocument {
  document: ExpectedDocument;
  text: string;
}

/** An expected span with what was found there. */
export interface Pair {
  span: ExpectedSpan;
  /** The mention with the same span, else the one that overlaps most. */
  mention: Mention | undefined;
}

export interface Evaluation {
  document: ExpectedDocument;
  text: string;
  required: Pair[];
  /** Mentions that overlap no expected span. */
  extras: Mention[];
  mentions: Mention[];
}

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  Math.min(a.end, b.end) - Math.max(a.start, b.start);

export const isExact = ({ span, mention }: Pair) =>
  mention !== undefined && mention.start === span.start && mention.end === span.end;

/** What the matcher finds in a text, in its language and on its date, beside what it should find. */
export function evaluate(matcher: Matcher, { document, text }: ReadDocument): Evaluation {
  const { language, date } = document;
  const mentions = matcher.find(text, { language, ...(date !== undefined && { date }) });
  const nearest = (span: ExpectedSpan) =>
    mentions.filter((mention) => overlap(span, mention) > 0).toSorted((a, b) => overlap(span, b) - overlap(span, a))[0];
  return {
    document,
    text,
    mentions,
    required: document.spans
      .filter(({ level }) => level === "required")
      .map((span) => ({ span, mention: nearest(span) })),
    extras: mentions.filter((mention) => !document.spans.some((span) => overlap(span, mention) > 0)),
  };
}
