import { references } from "./references.ts";
import type { Rule } from "./rule.ts";

const withArticle = (noun: string) => `${/^[aeio]/.test(noun) ? "an" : "a"} ${noun}`;

export const referenceKind: Rule = {
  name: "reference-kind",
  why: "a field leads to the kind of record that it names",
  *check({ glossary, record }) {
    for (const one of glossary.records) {
      for (const { path, field, id, kinds } of references(one)) {
        const found = record(id);
        if (found && !kinds.includes(found.kind))
          yield {
            id: one.id,
            path,
            message: `${id} is ${withArticle(found.kind)}; ${field} wants ${kinds.join(" or ")}`,
            mend: "mend the id",
          };
      }
    }
  },
};
