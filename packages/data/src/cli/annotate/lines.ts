import { isPartialDate, precisionOf } from "@sco-glossary/schema/dates";
import { decoded, whyNoText } from "../../read/text.ts";
import type { AnnotateOptions, TextDocument } from "./task.ts";

const NEWLINE = 10;

/** What is wrong with a line, and what it is where that could be read. */
export interface Problem {
  problem: string;
  id?: unknown;
}

/** The lines of UTF-8 text with their numbers. Empty ones are left out. */
export function* linesOf(bytes: Uint8Array, firstLine: number): Generator<[line: number, text: string | Problem]> {
  let line = firstLine;
  for (let start = 0; start < bytes.length; line++) {
    const found = bytes.indexOf(NEWLINE, start);
    const end = found < 0 ? bytes.length : found;
    const own = bytes.subarray(start, end);
    const text = decoded(own)?.trim();
    if (text !== "") yield [line, text ?? { problem: whyNoText(own) }];
    start = end + 1;
  }
}

/** How many lines begin in the bytes. */
export function countLines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) count++;
  return count;
}

/** A date that a text can have: a day, a month or a year. */
export const isDate = (text: string): boolean => isPartialDate(text) && precisionOf(text) !== "interval";

type Read = Pick<TextDocument, "text" | "id" | "date">;

/** The text of a line of JSON with what is told beside it. */
export function readLine(line: string, { field, idField, dateField }: AnnotateOptions): Read | Problem {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { problem: `this is no JSON (${(error as Error).message})` };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { problem: "this is no JSON object" };
  const fields = value as Record<string, unknown>;
  const named = idField !== undefined && { id: fields[idField] ?? null };
  const text = fields[field];
  if (typeof text !== "string")
    return { problem: `field “${field}” holds no text; name the one that does with --field`, ...named };
  const date = dateField === undefined ? undefined : String(fields[dateField] ?? "").slice(0, 10);
  if (date !== undefined && date !== "" && !isDate(date))
    return {
      problem: `field “${dateField}” holds ${JSON.stringify(fields[dateField!])}, which is no date such as 2018-06-09, 2018-06 or 2018`,
      ...named,
    };
  return { text, ...named, ...(date && { date }) };
}
