import type { Rule } from "./rule.ts";

export const definitionOnePhrase: Rule = {
  name: "definition-one-phrase",
  why: "a definition is one phrase without a full stop",
  *check({ glossary }) {
    for (const { id, definition } of glossary.records) {
      for (const [language, text] of Object.entries(definition)) {
        if (/[.。!?!?]$/.test(text) && !/\b(?:etc|Inc|Co|Ltd|U\.S)\.$/.test(text))
          yield {
            id,
            path: ["definition", language],
            message: "it ends with a full stop",
            mend: "write one phrase without a full stop",
          };
        else if (/(?:[a-zа-яё)]\.\s+\p{Lu})|。./u.test(text.replaceAll(/\b(?:St|Mr|Dr|No|Art)\. /g, "")))
          yield {
            id,
            path: ["definition", language],
            message: "it has two sentences",
            mend: "keep one phrase; move the rest to `explanation`",
          };
      }
    }
  },
};
