import type { Rule } from "./rule.ts";

/** In characters. */
const LONGEST = 280;

export const definitionLength: Rule = {
  name: "definition-length",
  why: "a definition fits the card",
  *check({ glossary }) {
    for (const { id, definition } of glossary.records) {
      for (const [language, text] of Object.entries(definition)) {
        if ([...text].length > LONGEST)
          yield {
            id,
            path: ["definition", language],
            message: `${[...text].length} characters; at most ${LONGEST}`,
            mend: "move detail to `explanation`",
          };
      }
    }
  },
};
