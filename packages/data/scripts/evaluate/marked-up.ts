/**
 * Texts with their mentions marked: `=== name date`, then the text with `[[words|record]]`. Without a record the words
 * mean the subject; a question mark after the record makes the mention optional, `*` leaves the record open.
 */
import type { ExpectedDocument, ExpectedSpan } from "./evaluate.ts";

const MARK = /\[\[([^\]|]+)(?:\|([^\]?]+)(\?)?)?\]\]/g;
const HEADING = /^=== (\S+)(?: (\S+))?\n/gm;

function unmark(marked: string, subject: string): { content: string; spans: ExpectedSpan[] } {
  let content = "";
  let done = 0;
  const spans: ExpectedSpan[] = [];
  for (const match of marked.matchAll(MARK)) {
    const [all, text = "", entity = subject, optional] = match;
    content += marked.slice(done, match.index);
    spans.push({
      start: content.length,
      end: content.length + text.length,
      text,
      entity,
      level: optional ? "optional" : "required",
    });
    content += text;
    done = match.index + all.length;
  }
  return { content: content + marked.slice(done), spans };
}

/** Reads a file of marked-up texts. `language` is that of all of them. */
export function readMarkedUp(file: string, language: string, subject: string): ExpectedDocument[] {
  const headings = [...file.matchAll(HEADING)];
  return headings.map((heading, at) => {
    const body = file.slice(heading.index + heading[0].length, headings[at + 1]?.index).trim();
    return { file: heading[1]!, language, ...(heading[2] ? { date: heading[2] } : {}), ...unmark(body, subject) };
  });
}
