import type { Rule } from "./rule.ts";

/** Traditional forms are made from the simplified ones when a glossary is built. */
const GENERATED = "zh-Hant";

export const missingLanguage: Rule = {
  name: "missing-language",
  why: "every record has a name in the glossary's languages, or says that there is none",
  *check({ glossary }) {
    for (const { id, labels, unnamed } of glossary.records) {
      for (const language of glossary.meta.languages) {
        if (language !== GENERATED && !labels[language] && !unnamed?.includes(language))
          yield {
            id,
            path: ["labels"],
            message: `no name in ${language}`,
            mend: `add labels.${language}, or list ${language} under \`unnamed\``,
          };
      }
    }
  },
};
