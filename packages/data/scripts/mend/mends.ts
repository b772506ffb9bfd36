/** Mends that need no judgement: each turns a file's text into the mended one, or says that it cannot. */
import type { Finding } from "@sco-glossary/schema";
import { isSeq, isNode, parseDocument } from "yaml";

/** The mended text; `null` to remove the file, `undefined` where a person must do it. */
export type Mend = (text: string, finding: Finding) => string | null | undefined;

const withoutRange = (text: string, start: number, end: number) => text.slice(0, start) + text.slice(end);
const lineStart = (text: string, offset: number) => text.lastIndexOf("\n", offset - 1) + 1;

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end < 0 ? text.length : end + 1;
}

/** The site offers https, so the address on that line may say so. */
const secureUrl: Mend = (text, { line }) => {
  const lines = text.split("\n");
  const index = (line ?? 0) - 1;
  const before = lines[index];
  if (before === undefined || !/\bhttp:\/\//.test(before)) return undefined;
  return lines.with(index, before.replace("http://", "https://")).join("\n");
};

/** Cuts one item out of a list whose items stand on lines of their own; the last item takes the field with it. */
const removeListItem: Mend = (text, { path = [] }) => {
  const document = parseDocument(text);
  const list = document.getIn(path.slice(0, -1), true);
  const item = document.getIn(path, true);
  if (!isSeq(list) || list.flow || !isNode(item) || !item.range) return undefined;
  const start = lineStart(text, item.range[0]);
  // The end of a block mapping may lie on the next line already.
  const end = lineEnd(text, item.range[1] > item.range[0] ? item.range[1] - 1 : item.range[1]);
  return list.items.length > 1 ? withoutRange(text, start, end) : withoutRange(text, lineStart(text, start - 1), end);
};

/** By rule. A rule that is missing here asks for judgement. */
export const MENDS: Record<string, Mend> = {
  "insecure-url": secureUrl,
  "uncited-source": () => null,
  "relation-stated-twice": removeListItem,
};
