import type { GlossaryRecord } from "../record.ts";
import type { Rule } from "./rule.ts";

/** What a record is a part of, or a kind of: its parent, and all that it states. */
function above(record: GlossaryRecord | undefined): string[] {
  const stated = (record?.related ?? [])
    .filter(({ relation, derived }) => !derived && (relation === "part-of" || relation === "broader"))
    .map(({ to }) => to);
  return record?.kind === "body" && record.parent !== undefined ? [record.parent, ...stated] : stated;
}

/** The shortest way up from a record that leads back to it. */
function circle(id: string, record: (id: string) => GlossaryRecord | undefined): string[] | undefined {
  const seen = new Set<string>();
  let ways = [[id]];
  while (ways.length > 0) {
    ways = ways.flatMap((way) => above(record(way.at(-1) ?? id)).map((next) => [...way, next]));
    const back = ways.find((way) => way.at(-1) === id);
    if (back) return back;
    ways = ways.filter((way) => seen.size < seen.add(way.at(-1) ?? id).size);
  }
  return undefined;
}

export const hierarchyCircle: Rule = {
  name: "hierarchy-circle",
  why: "nothing is a part of itself",
  *check({ glossary, record }) {
    for (const { id } of glossary.records) {
      const way = circle(id, record);
      if (way)
        yield {
          id,
          message: `going up from it leads back to it: ${way.join(" → ")}`,
          mend: "mend a parent, part-of or broader",
        };
    }
  },
};
