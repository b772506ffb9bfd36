import { comparedName } from "./compared-name.ts";
import type { Rule } from "./rule.ts";

export const sameDefinition: Rule = {
  name: "same-definition",
  why: "two things have two definitions",
  *check({ glossary }) {
    const seen = new Map<string, string>();
    for (const { id, kind, definition } of glossary.records) {
      // What sets two states or two deputies apart may be their names alone.
      if (kind === "state" || kind === "person") continue;
      for (const [language, text] of Object.entries(definition)) {
        const key = `${language} ${comparedName(text)}`;
        const other = seen.get(key);
        if (other !== undefined && other !== id)
          yield {
            id,
            path: ["definition", language],
            message: `${other} is defined in the same words`,
            mend: "say what sets this one apart, or join the two records",
          };
        seen.set(key, id);
      }
    }
  },
};
