/** Compares what was found in one text with what should be. */
import type { Mention } from "../../src/match/index.ts";

/** A span of `mentions.json`. `optional` spans count neither for nor against. */
export interface ExpectedSpan {
  start: number;
  end: number;
  text: string;
  entity: string;
  level: "required" | "optional";
}

export interface ExpectedDocument {
  file: string;
  language: string;
  date?: string;
  /** The text itself, where it does not stand in the file. */
  content?: string;
  spans: ExpectedSpan[];
}

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

export function evaluate(document: ExpectedDocument, text: string, mentions: Mention[]): Evaluation {
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
