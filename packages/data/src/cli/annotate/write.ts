/** A document with its mentions, in each of the outputs. */
import type { GlossaryRecord } from "../../generated/types.ts";
import type { Mention } from "../../match/index.ts";
import { preferred } from "../names.ts";
import type { Output, TextDocument } from "./task.ts";

export interface Writing {
  get(id: string): GlossaryRecord | undefined;
  languages: readonly string[];
  base: string;
}

type Write = (document: TextDocument, mentions: readonly Mention[], writing: Writing) => string;

/** Start and end in what was given: a text, or the source of a page. */
const placeOf = ({ html }: TextDocument, { start, end }: Mention) =>
  html ? html.place({ start, end }) : { start, end };

function told(document: TextDocument, mention: Mention, { get, languages }: Writing) {
  const { id, label, language, candidates, holder } = mention;
  const record = get(id);
  const name = record && (record.labels[language]?.[label] ?? preferred(record, [language, ...languages]));
  return {
    ...placeOf(document, mention),
    text: document.text.slice(mention.start, mention.end),
    id,
    kind: record?.kind,
    label: name?.text ?? id,
    language,
    ...(candidates.length > 1 && { candidates }),
    ...(holder !== undefined && { holder }),
  };
}

const place = ({ file, line, id }: Omit<TextDocument, "text">) => ({
  file,
  ...(line !== undefined && { line }),
  ...(id !== undefined && { document: id }),
});

const jsonl: Write = (document, mentions, writing) =>
  mentions
    .map((mention) => `${JSON.stringify({ ...place(document), ...told(document, mention, writing) })}\n`)
    .join("");

const documents: Write = (document, mentions, writing) =>
  `${JSON.stringify({ ...place(document), mentions: mentions.map((mention) => told(document, mention, writing)) })}\n`;

/** For functions of databases that take one field a row. */
const udf: Write = (document, mentions, writing) =>
  `${JSON.stringify({ result: JSON.stringify(mentions.map((mention) => told(document, mention, writing))) })}\n`;

const text: Write = (document, mentions, writing) =>
  mentions
    .map((mention) => {
      const { start, text, id, label } = told(document, mention, writing);
      const where = document.line === undefined ? document.file : `${document.file}:${document.line}`;
      return `${where}  ${start}  ${text.replaceAll(/\s+/g, " ")}  →  ${label} (${id})\n`;
    })
    .join("");

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string) => text.replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? character);

const html: Write = (document, mentions, writing) => {
  let at = 0;
  let body = "";
  for (const mention of mentions) {
    const definition = writing.get(mention.id)?.definition[writing.languages[0]!] ?? "";
    const marked = `<a href="${escaped(writing.base + mention.id)}" title="${escaped(definition)}">${escaped(document.text.slice(mention.start, mention.end))}</a>`;
    body += escaped(document.text.slice(at, mention.start)) + marked;
    at = mention.end;
  }
  const source = document.line === undefined ? document.file : `${document.file}#${document.line}`;
  return `<article data-source="${escaped(source)}" style="white-space:pre-wrap">${body}${escaped(document.text.slice(at))}</article>\n`;
};

const CONTEXT_UNITS = 32;

/** Web Annotation counts code points where JavaScript counts UTF-16 units. */
function codePoints(text: string): (unit: number) => number {
  let unit = 0;
  let points = 0;
  return (until) => {
    for (; unit < until; points++) unit += (text.codePointAt(unit) ?? 0) > 0xff_ff ? 2 : 1;
    return points;
  };
}

/** UTF-8 bytes before a unit. Mentions come in order, so that each part of the source is counted once. */
function bytesOf(text: string): (unit: number) => number {
  let [unit, bytes] = [0, 0];
  return (until) => {
    if (until < unit) [unit, bytes] = [0, 0];
    bytes += Buffer.byteLength(text.slice(unit, until));
    unit = until;
    return bytes;
  };
}

/** By code points of a text; of a page by bytes of its source, because the text of a page is not the same to all readers. */
function positionsIn({ text, html }: TextDocument): (mention: Mention) => object {
  if (!html) {
    const toPoints = codePoints(text);
    return ({ start, end }) => ({ type: "TextPositionSelector", start: toPoints(start), end: toPoints(end) });
  }
  const toBytes = bytesOf(html.source);
  return (mention) => {
    const { start, end } = html.place(mention);
    return { type: "DataPositionSelector", start: toBytes(start), end: toBytes(end) };
  };
}

const webannotation: Write = (document, mentions, { base }) => {
  const position = positionsIn(document);
  const source = document.line === undefined ? document.file : `${document.file}#line=${document.line}`;
  return mentions
    .map((mention) => {
      const { start, end, id } = mention;
      const exact = document.text.slice(start, end);
      const prefix = document.text.slice(Math.max(0, start - CONTEXT_UNITS), start);
      const suffix = document.text.slice(end, end + CONTEXT_UNITS);
      const annotation = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        type: "Annotation",
        motivation: "identifying",
        body: { id: base + id, purpose: "identifying" },
        target: {
          source,
          selector: [position(mention), { type: "TextQuoteSelector", exact, prefix, suffix }],
        },
      };
      return `${JSON.stringify(annotation)}\n`;
    })
    .join("");
};

export const WRITERS: Record<Output, Write> = { jsonl, documents, udf, text, html, webannotation };

/** The answer to a line that could not be read, for engines that pair answers with questions. */
export function answerToProblem(output: Output, where: Omit<TextDocument, "text">, problem: string): string {
  if (output === "documents") return `${JSON.stringify({ ...place(where), mentions: [], error: problem })}\n`;
  return output === "udf" ? `${JSON.stringify({ result: "[]" })}\n` : "";
}
