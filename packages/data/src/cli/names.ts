import type { GlossaryRecord, Label } from "../generated/types.ts";
import type { Glossary } from "../query/index.ts";

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

/** The citations of a fact as `publisher, title, address`, one a line. */
export function sourceLines(glossary: Glossary, sources: readonly { source: string; locator?: string }[]): string[] {
  return sources.map(({ source, locator }) => {
    const found = glossary.source(source);
    return found ? `${found.publisher}, “${found.title}”${locator ? `, ${locator}` : ""}. ${found.url}` : source;
  });
}
