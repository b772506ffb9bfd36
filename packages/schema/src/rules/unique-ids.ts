import type { Rule } from "./rule.ts";

/** Ids that stand a second time. */
function repeated(items: readonly { id: string }[]): string[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }) => (seen.size === seen.add(id).size ? [id] : []));
}

export const uniqueIds: Rule = {
  name: "unique-ids",
  why: "an id names one record or one source",
  *check({ glossary }) {
    for (const id of repeated(glossary.records))
      yield { id, path: ["id"], message: `the id ${id} is used twice`, mend: "give one of the records another id" };
    for (const id of repeated(glossary.sources))
      yield {
        id,
        in: "source",
        path: ["id"],
        message: `the id ${id} is used twice`,
        mend: "give one of the sources another id",
      };
  },
};
