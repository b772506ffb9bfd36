/** Citations of a version of the glossary, or of a record in it. */
import type { GlossaryMeta, GlossaryRecord } from "../generated/types.ts";

export const STYLES = ["apa", "bibtex", "csl"] as const;
export type Style = (typeof STYLES)[number];

export const AUTHOR = "SCO Glossary contributors";

interface Work {
  key: string;
  /** The record's name, or the glossary's. */
  title: string;
  /** The glossary, where a record is cited. */
  container?: string;
  year: string;
  version: string;
  url: string;
}

function apa({ title, container, year, version, url }: Work): string {
  const where = container === undefined ? "" : ` In ${container}`;
  const about =
    container === undefined
      ? `${title} (Version ${version}) [Data set]`
      : `${title}.${where} (Version ${version}) [Data set]`;
  return `${AUTHOR}. (${year}). ${about}. ${url}\n`;
}

/** Those that an escaped character would turn into an accent, or a line break. */
const TEX_NAMES: Record<string, string> = { "\\": "textbackslash", "^": "textasciicircum", "~": "textasciitilde" };

// Curly brackets keep capitals; the other characters mean something to TeX.
const tex = (text: string) =>
  text.replaceAll(/[\\{}$&#^_~%]/g, (character) =>
    TEX_NAMES[character] === undefined ? `\\${character}` : `\\${TEX_NAMES[character]}{}`,
  );

function bibtex({ key, title, container, year, version, url }: Work): string {
  const fields = {
    author: `{${AUTHOR}}`,
    title: `{${tex(title)}}`,
    ...(container !== undefined && { booktitle: `{${tex(container)}}` }),
    year,
    version,
    url,
    note: "Data set",
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${key},\n${lines.join(",\n")}\n}\n`;
}

function csl({ key, title, container, year, version, url }: Work): string {
  const item = {
    id: key,
    type: container === undefined ? "dataset" : "entry-dictionary",
    title,
    ...(container !== undefined && { "container-title": container }),
    author: [{ literal: AUTHOR }],
    issued: { "date-parts": [[Number(year)]] },
    version,
    URL: url,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

const WRITERS: Record<Style, (work: Work) => string> = { apa, bibtex, csl };

/** The citation of a record, or of the whole glossary where there is none, with a line end. */
export function citation(
  { id, title, dataThrough }: GlossaryMeta,
  record: GlossaryRecord | undefined,
  { version, base }: { version: string; base: string },
  style: Style,
): string {
  const whole = title["en"] ?? id;
  const name = record && (record.labels["en"] ?? Object.values(record.labels)[0])?.[0]?.text;
  return WRITERS[style]({
    key: record ? `${id}-${record.id}` : id,
    title: name ?? whole,
    ...(record && { container: whole }),
    year: (record?.verifiedOn ?? dataThrough).slice(0, 4),
    version,
    url: record ? base + record.id : base.replace(/\/$/, ""),
  });
}
