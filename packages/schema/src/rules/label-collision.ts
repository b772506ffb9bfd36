import { comparedName } from "./compared-name.ts";
import type { Rule } from "./rule.ts";

export const labelCollision: Rule = {
  name: "label-collision",
  why: "one name leads to one record, unless evidence decides",
  *check({ glossary }) {
    const claims = new Map<string, { id: string; path: PropertyKey[] }>();
    for (const { id, labels } of glossary.records) {
      for (const [language, list] of Object.entries(labels)) {
        if (language === "zh-Hant") continue;
        for (const { text, match } of list) {
          if (match.evidence !== "free") continue;
          const key = `${language} ${comparedName(text)}`;
          const other = claims.get(key);
          if (other && other.id !== id)
            yield {
              id,
              path: ["labels", language],
              message: `the name “${text}” (${language}) is claimed by ${other.id} too, by both without evidence`,
              mend: "give one of them a `match` that tells them apart, or remove it there",
            };
          else claims.set(key, { id, path: ["labels", language] });
        }
      }
    }
  },
};
