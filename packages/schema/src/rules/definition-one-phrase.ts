import type { Rule } from "./rule.ts";

/** A full stop after one of these does not end a sentence. */
const ABBREVIATION = /(?<!\p{L})(?:St|Mr|Mrs|Dr|Prof|Gen|No|Art|Ch|г|гг|ст|им|проф)\. /gu;

export const definitionOnePhrase: Rule = {
  name: "definition-one-phrase",
  why: "a definition is one phrase without a full stop",
  *check({ glossary }) {
    for (const { id, definition } of glossary.records) {
      for (const [language, text] of Object.entries(definition)) {
        if (/[.。!?！？]$/u.test(text) && !/\b(?:etc|Inc|Co|Ltd|U\.S)\.$/.test(text))
          yield {
            id,
            path: ["definition", language],
            message: "it ends with a full stop",
            mend: "write one phrase without a full stop",
          };
        else if (/[\p{Ll}\d)]\.\s+\p{Lu}|。./u.test(text.replaceAll(ABBREVIATION, "")))
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
