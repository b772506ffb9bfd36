import type { Rule } from "./rule.ts";

export const missingLanguage: Rule = {
  name: "missing-language",
  why: "every record has a name in the glossary's languages, or says that there is none",
  *check({ glossary }) {
    for (const { id, labels, unnamed } of glossary.records) {
      for (const language of glossary.meta.languages) {
        if (labels[language] || (language === "zh-Hant" && !labels["zh-Hans"]) || language === "zh-Hant") continue;
        if (!unnamed?.includes(language))
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
