import type { Rule } from "./rule.ts";

export const definitionOpening: Rule = {
  name: "definition-opening",
  why: "a definition begins with the wider concept",
  *check({ glossary }) {
    for (const { id, definition } of glossary.records) {
      const article = /^(?:the|an?|it|this|is)\s/i.exec(definition.en ?? "")?.[0].trim();
      if (article)
        yield {
          id,
          path: ["definition", "en"],
          message: `it begins with “${article}”`,
          mend: "begin with the wider concept, without an article",
        };
    }
  },
};
