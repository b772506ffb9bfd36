import type { GlossaryRecord, Label } from "../generated/types.ts";
import type { Glossary, TimelineEntry } from "../query/index.ts";
import { wrapped } from "./layout.ts";
import { styled } from "./output.ts";

/** The preferred name of a record in the language, or else in the glossary's first language that has one. */
export function nameOf(glossary: Glossary, id: string, language = "en"): string {
  const record = glossary.get(id);
  return record ? (preferred(record, [language, ...glossary.meta.languages])?.text ?? id) : id;
}

export function preferred(record: GlossaryRecord, languages: readonly string[]): Label | undefined {
  for (const language of languages) {
    const label = record.labels[language]?.find(({ grade }) => grade === "preferred");
    if (label) return label;
  }
  return undefined;
}

/** A dated fact in one line of a terminal, or as many as it takes: the date in a column of that width, and what happened. */
export function factLine(glossary: Glossary, { date, step, subject, planned }: TimelineEntry, width: number): string {
  const what = [subject && nameOf(glossary, subject), step, planned && "(planned)"].filter(Boolean).join(" ");
  return `${styled("cyan", date.padEnd(width))} ${wrapped(what, " ".repeat(width + 1))}`;
}

/** The citations of a fact as `publisher, title, address`, one a line, or in a terminal as many as it takes. */
export function sourceLines(
  glossary: Glossary,
  sources: readonly { source: string; locator?: string }[],
  indent: string,
): string[] {
  return sources.map(({ source, locator }) => {
    const found = glossary.source(source);
    const line = found ? `${found.publisher}, “${found.title}”${locator ? `, ${locator}` : ""}. ${found.url}` : source;
    return indent + wrapped(line, `${indent}  `);
  });
}
