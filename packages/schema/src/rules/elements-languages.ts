import type { Rule } from "./rule.ts";

export const elementsLanguages: Rule = {
  name: "elements-languages",
  why: "the elements of a formula are given in the same languages",
  *check({ ofKind }) {
    for (const { id, elements } of ofKind("concept")) {
      const languages = new Set(elements?.flatMap((element) => Object.keys(element)));
      for (const [index, element] of (elements ?? []).entries()) {
        const missing = [...languages].filter((language) => element[language] === undefined);
        if (missing.length)
          yield {
            id,
            path: ["elements", index],
            message: `it is not given in ${missing.join(", ")}, as others are`,
            mend: "add it, or leave the language out everywhere",
          };
      }
    }
  },
};
