import type { Rule } from "./rule.ts";

export const needlessException: Rule = {
  name: "needless-exception",
  why: "an exception that is no longer needed goes",
  *check({ glossary }) {
    for (const { id, labels, unnamed } of glossary.records) {
      for (const [index, language] of (unnamed ?? []).entries()) {
        if (!glossary.meta.languages.includes(language))
          yield {
            id,
            path: ["unnamed", index],
            message: `the glossary asks for no name in ${language}`,
            mend: "remove the exception",
          };
        else if (labels[language])
          yield {
            id,
            path: ["unnamed", index],
            message: `there is a name in ${language}`,
            mend: "remove the exception",
          };
      }
    }
  },
};
