import type { GlossaryRecord } from "../record.ts";
import type { Rule } from "./rule.ts";

function parentOf(record: GlossaryRecord | undefined): string | undefined {
  if (record?.kind === "body" && record.parent !== undefined) return record.parent;
  return record?.related?.find(
    ({ relation, derived }) => !derived && (relation === "part-of" || relation === "broader"),
  )?.to;
}

export const hierarchyCircle: Rule = {
  name: "hierarchy-circle",
  why: "nothing is a part of itself",
  *check({ glossary, record }) {
    for (const { id } of glossary.records) {
      const seen = new Set<string>();
      let above = parentOf(record(id));
      while (above !== undefined && above !== id && !seen.has(above)) {
        seen.add(above);
        above = parentOf(record(above));
      }
      if (above === id)
        yield {
          id,
          message: `going up from it leads back to it: ${[...seen].join(" → ")}`,
          mend: "mend a parent, part-of or broader",
        };
    }
  },
};
