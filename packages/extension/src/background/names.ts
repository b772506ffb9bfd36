import type { Glossary, GlossaryRecord, Label, LocalizedText } from "@sco-glossary/data";
import type { Text } from "../messages/card-model.ts";

function preferredIn(record: GlossaryRecord, language: string): Label | undefined {
  return record.labels[language]?.find(({ grade }) => grade === "preferred");
}

/** Tags of the dataset that serve a reader of a BCP 47 tag, best first. */
function tagsFor(language: string | undefined): string[] {
  const wanted = language?.toLowerCase() ?? "";
  if (!wanted.startsWith("zh")) return wanted ? [wanted, wanted.split("-")[0] ?? ""] : [];
  return /hant|tw|hk|mo/.test(wanted) ? ["zh-Hant", "zh-Hans"] : ["zh-Hans", "zh-Hant"];
}

/** Names and texts of a glossary in the language that serves a reader best. */
export class Names {
  readonly #glossary: Glossary;

  constructor(glossary: Glossary) {
    this.#glossary = glossary;
  }

  /** The record's preferred name. */
  of(id: string, language: string | undefined): Text {
    const record = this.#glossary.get(id);
    if (!record) return { text: id, language: "und" };
    for (const tag of [...tagsFor(language), ...this.#glossary.meta.languages, ...Object.keys(record.labels)]) {
      const label = preferredIn(record, tag);
      if (label) return toText(label, tag);
    }
    return { text: id, language: "und" };
  }

  /** The name in exactly one language, if it has one. */
  in(record: GlossaryRecord, tag: string): Text | undefined {
    const label = preferredIn(record, tag);
    return label && toText(label, tag);
  }

  /** A text in the reader's language, else in the language of the definitions. */
  pick(texts: LocalizedText | undefined, language: string): Text | undefined {
    for (const tag of [...tagsFor(language), ...this.#glossary.meta.languages]) {
      const text = texts?.[tag];
      if (text !== undefined) return { text, language: tag };
    }
    return undefined;
  }
}

function toText({ text, transliteration }: Label, language: string): Text {
  return { text, language, ...(transliteration !== undefined && { transliteration }) };
}
