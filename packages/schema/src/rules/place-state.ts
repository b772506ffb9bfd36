import { visit } from "./walk.ts";
import type { Rule } from "./rule.ts";

export const placeState: Rule = {
  name: "place-state",
  why: "a place lies in the state that is said with it",
  *check({ glossary, record }) {
    for (const one of glossary.records) {
      for (const { path, value } of visit(one)) {
        if (typeof value !== "object" || value === null || !("place" in value) || !("state" in value)) continue;
        const place = typeof value.place === "string" ? record(value.place) : undefined;
        if (place?.kind === "place" && place.state !== undefined && place.state !== value.state)
          yield {
            id: one.id,
            path: [...path, "state"],
            message: `${place.id} lies in ${place.state}, not in ${String(value.state)}`,
            mend: "remove the state: the place says it",
          };
      }
    }
  },
};
