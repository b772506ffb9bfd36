import type { Rule } from "./rule.ts";

const EVALUATIVE =
  /\b(?:so-called|successful(?:ly)?|important|notorious|famous|great(?!er| power| wall| patriotic| britain| silk| steppe| victory)|glorious|historic(?!al)|remarkable|significant|outstanding|landmark|visionary|infamous|prestigious|vital|unfortunately|obviously|infringing|aggressive|brutal)\b|так называем[а-яё]*|выдающ[а-яё]*|историческ(?:ий|ая|ое) (?:успех|прорыв)|伟大|辉煌|所谓/i;

export const definitionEvaluative: Rule = {
  name: "definition-evaluative",
  why: "a definition says what a thing is, not whether it is good",
  *check({ glossary }) {
    for (const { id, definition } of glossary.records) {
      for (const [language, text] of Object.entries(definition)) {
        const word = EVALUATIVE.exec(text)?.[0];
        if (word)
          yield {
            id,
            path: ["definition", language],
            message: `“${word}” judges`,
            mend: "leave it out, or attribute it in the usage note",
          };
      }
    }
  },
};
