import type { Rule } from "./rule.ts";

export const preferredLabel: Rule = {
  name: "preferred-label",
  why: "each language has exactly one preferred name",
  *check({ glossary }) {
    for (const { id, labels } of glossary.records) {
      for (const [language, list] of Object.entries(labels)) {
        const count = list.filter(({ grade }) => grade === "preferred").length;
        if (count !== 1)
          yield {
            id,
            path: ["labels", language],
            message: `${count} preferred names`,
            mend: "let one name be preferred and the others admitted",
          };
      }
    }
  },
};
