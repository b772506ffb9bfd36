import type { GlossaryRecord, Kind, LocalizedText, Source } from "./generated/types.ts";

/**
 * What `@sco-glossary/data/records/<id>` gives: enough for a tooltip or a link, in less than a kilobyte. The whole
 * record, with every dated fact and its sources, comes from `loadGlossary()` or `@sco-glossary/data/kinds/<kind>`.
 */
export interface Card {
  id: string;
  kind: Kind;
  /** The preferred name in English, Russian and Simplified Chinese, where there is one. */
  labels: LocalizedText;
  definition: LocalizedText;
  /** The address of the first source that the definition rests on. */
  source?: string;
}

const LANGUAGES = ["en", "ru", "zh-Hans"];

/** The card of a record. */
export function cardOf(
  { id, kind, labels, definition, sources }: GlossaryRecord,
  source: (id: string) => Pick<Source, "url"> | undefined,
): Card {
  const names = LANGUAGES.flatMap((language) => {
    const name = labels[language]?.find(({ grade }) => grade === "preferred");
    return name ? [[language, name.text] as const] : [];
  });
  const url = sources[0] && source(sources[0].source)?.url;
  return {
    id,
    kind,
    labels: Object.fromEntries(names),
    definition,
    ...(url !== undefined && { source: url }),
  };
}
