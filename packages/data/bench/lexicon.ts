/** Plain names for a comparison with matchers that know nothing else: as written, in lower case, always counting. */
import type { Glossary, GlossaryRecord } from "@sco-glossary/schema";

const LANGUAGES = ["en", "ru", "zh-Hans"];
/** Names that every matcher reads alike: words with single spaces, or ideographs. */
const PLAIN = /^[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*$/u;
const ARTICLE = /(?:^| )(?:the|an?)(?: |$)/;

export function plainNames({ records }: Glossary): string[] {
  const labels = records.flatMap(({ labels: all }) => LANGUAGES.flatMap((language) => all[language] ?? []));
  const names = labels.filter(({ match }) => match.evidence !== "never").map(({ text }) => text.toLowerCase());
  return [...new Set(names.filter((name) => PLAIN.test(name) && !ARTICLE.test(name) && name.length > 1))];
}

/** A glossary of these names and nothing else. */
export function plainGlossary(glossary: Glossary, names: readonly string[]): Glossary {
  const record = {
    id: "name",
    kind: "concept",
    labels: {
      en: names.map((text) => ({
        text,
        grade: "preferred",
        form: "full",
        match: { evidence: "free", case: "any", inflect: false },
      })),
    },
  };
  const { matching: _, ...meta } = glossary.meta;
  return {
    meta: { ...meta, evidence: {}, subject: "name" },
    records: [record as unknown as GlossaryRecord],
    sources: [],
  };
}
