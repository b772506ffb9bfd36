import { isDay } from "@sco-glossary/schema/dates";
import { decoded } from "../../read/text.ts";
import type { AnnotateOptions, TextDocument } from "./task.ts";

const NEWLINE = 10;

/** The lines of UTF-8 text with their numbers, `undefined` for one that is not UTF-8. Empty ones are left out. */
export function* linesOf(bytes: Uint8Array, firstLine: number): Generator<[line: number, text: string | undefined]> {
  let line = firstLine;
  for (let start = 0; start < bytes.length; line++) {
    const found = bytes.indexOf(NEWLINE, start);
    const end = found < 0 ? bytes.length : found;
    const text = decoded(bytes.subarray(start, end))?.trim();
    if (text !== "") yield [line, text];
    start = end + 1;
  }
}

/** How many lines begin in the bytes. */
export function countLines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) count++;
  return count;
}

type Read = Pick<TextDocument, "text" | "id" | "date">;

/** The text of a line of JSON with what is told beside it, or what is wrong with the line. */
export function readLine(line: string, { field, idField, dateField }: AnnotateOptions): Read | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return `this is no JSON (${(error as Error).message})`;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "this is no JSON object";
  const fields = value as Record<string, unknown>;
  const text = fields[field];
  if (typeof text !== "string") return `field “${field}” holds no text; name the one that does with --field`;
  const date = dateField === undefined ? undefined : String(fields[dateField] ?? "").slice(0, 10);
  if (date !== undefined && date !== "" && !isDay(date))
    return `field “${dateField}” holds no day: ${JSON.stringify(fields[dateField!])}`;
  return { text, ...(idField !== undefined && { id: fields[idField] ?? null }), ...(date && { date }) };
}
