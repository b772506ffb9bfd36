import { sameName } from "./walk.ts";
import type { Rule } from "./rule.ts";

export const definitionCircular: Rule = {
  name: "definition-circular",
  why: "a definition does not use the term that it defines",
  *check({ glossary }) {
    for (const { id, labels, definition } of glossary.records) {
      for (const [language, text] of Object.entries(definition)) {
        const term = labels[language]?.find(({ grade }) => grade === "preferred")?.text;
        if (
          term !== undefined &&
          [...term].length > 3 &&
          ` ${sameName(text)} `.includes(language.startsWith("zh") ? sameName(term) : ` ${sameName(term)} `)
        )
          yield {
            id,
            path: ["definition", language],
            message: `it uses the term “${term}” itself`,
            mend: "say it in other words",
          };
      }
    }
  },
};
