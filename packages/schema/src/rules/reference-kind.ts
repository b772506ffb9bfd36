import type { Kind } from "../kinds.ts";
import { visit } from "./walk.ts";
import type { Rule } from "./rule.ts";

const KINDS_OF: Record<string, Kind[]> = {
  status: ["status"],
  meeting: ["meeting"],
  document: ["document"],
  documents: ["document"],
  foundingDocument: ["document"],
  nationality: ["state"],
  state: ["state"],
  parties: ["state", "organisation"],
  holder: ["person", "state"],
  person: ["person"],
  parent: ["organisation", "body"],
  body: ["body", "organisation"],
  organisation: ["organisation"],
  place: ["place"],
  series: ["body", "organisation", "event", "initiative"],
  participants: ["state", "organisation"],
  supersedes: ["document"],
  succeededBy: ["status"],
};

const withArticle = (noun: string) => `${/^[aeio]/.test(noun) ? "an" : "a"} ${noun}`;

export const referenceKind: Rule = {
  name: "reference-kind",
  why: "a field leads to the kind of record that it names",
  *check({ glossary, record }) {
    for (const one of glossary.records) {
      for (const { path, key, value } of visit(one)) {
        const name = String(typeof key === "number" ? path.at(-2) : key);
        const kinds = KINDS_OF[name];
        const found = typeof value === "string" && kinds && !path.includes("sources") ? record(value) : undefined;
        if (found && !kinds?.includes(found.kind))
          yield {
            id: one.id,
            path,
            message: `${String(value)} is ${withArticle(found.kind)}; ${name} wants ${kinds?.join(" or ")}`,
            mend: "mend the id",
          };
      }
    }
  },
};
