import { visit } from "./walk.ts";
import type { Rule } from "./rule.ts";

export const listedTwice: Rule = {
  name: "listed-twice",
  why: "a list names each thing once",
  *check({ glossary }) {
    for (const record of glossary.records) {
      for (const { path, value } of visit(record)) {
        if (!Array.isArray(value)) continue;
        const names = value.map((item: unknown) => (path.at(-1) === "sources" ? JSON.stringify(item) : item));
        for (const [index, name] of names.entries()) {
          if (typeof name === "string" && names.indexOf(name) < index)
            yield {
              id: record.id,
              path: [...path, index],
              message: `${path.at(-1) === "sources" ? (value[index] as { source: string }).source : name} stands twice`,
              mend: "remove one of the two",
            };
        }
      }
    }
  },
};
