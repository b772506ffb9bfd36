import type { Rule } from "./rule.ts";

export const uniqueIds: Rule = {
  name: "unique-ids",
  why: "an id names one record",
  *check({ glossary }) {
    const seen = new Set<string>();
    for (const { id } of glossary.records) {
      if (seen.has(id))
        yield { id, path: ["id"], message: `the id ${id} is used twice`, mend: "give one of the records another id" };
      seen.add(id);
    }
  },
};
