/** What is passed between the reading of texts, the workers, and the writing of what they found. */

import type { MatchIndex } from "../../match/index.ts";
import type { NamedGlossary } from "../../compile-index.ts";
import type { HtmlText } from "./html-text.ts";

/** How a document's mentions are written. */
export const OUTPUTS = ["jsonl", "documents", "udf", "text", "html", "webannotation"] as const;
export type Output = (typeof OUTPUTS)[number];

export interface AnnotateOptions {
  output: Output;
  /** The day of all texts. */
  date?: string;
  /** The field of a JSON line that holds its day. */
  dateField?: string;
  language?: string;
  /** The field of a JSON line that holds its text. */
  field: string;
  /** The field of a JSON line that says what it is; passed on. */
  idField?: string;
  /** Texts are HTML whatever the file is called. */
  html: boolean;
  base: string;
  /** The glossary whose terms are found, with the index of its names; the SCO's own if missing. */
  glossary?: { data: NamedGlossary; index: MatchIndex };
}

/** A whole text, lines of JSON, or a line that is not even read. The texts are read where they are worked on. */
export type Task =
  | { type: "file"; file: string }
  | { type: "bytes"; file: string; bytes: Uint8Array }
  | { type: "lines"; file: string; firstLine: number; bytes: Uint8Array }
  | { type: "no-line"; file: string; line: number; problem: string };

export interface TaskResult {
  output: string;
  /** What could not be read, with its place: `archive.jsonl:17: …`. */
  problems: string[];
  documents: number;
  mentions: number;
  /** UTF-8 bytes that were read. */
  bytes: number;
}

/** A text with what is known of it. */
export interface TextDocument {
  file: string;
  /** From 1, where it was a line. */
  line?: number;
  id?: unknown;
  text: string;
  date?: string;
  /** Where the text was read from HTML: mentions are told by their place in that. */
  html?: HtmlText;
}
