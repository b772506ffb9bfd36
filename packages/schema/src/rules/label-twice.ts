import type { Rule } from "./rule.ts";

export const labelTwice: Rule = {
  name: "label-twice",
  why: "a record says each name once in a language",
  *check({ glossary }) {
    for (const { id, labels } of glossary.records) {
      for (const [language, list] of Object.entries(labels)) {
        const seen = new Set<string>();
        for (const { text } of list) {
          if (seen.has(text))
            yield { id, path: ["labels", language], message: `the name “${text}” stands twice`, mend: "remove one" };
          seen.add(text);
        }
      }
    }
  },
};
