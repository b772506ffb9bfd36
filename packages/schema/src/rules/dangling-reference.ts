import { visit } from "./walk.ts";
import type { Rule } from "./rule.ts";

/** Fields that hold ids of records. */
const REFERENCES = new Set([
  "to",
  "status",
  "parent",
  "foundingDocument",
  "successor",
  "succeededBy",
  "body",
  "holder",
  "state",
  "nationality",
  "organisation",
  "series",
  "chair",
  "person",
  "documents",
  "meeting",
  "document",
  "by",
  "about",
  "parties",
  "supersedes",
  "proposedBy",
  "participants",
  "place",
  "in",
]);

/** Some of these fields hold an id or a text in plain words; only what can be an id is looked up. */
const ID_SHAPE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const danglingReference: Rule = {
  name: "dangling-reference",
  why: "a reference leads to a record",
  *check({ glossary, record }) {
    for (const one of glossary.records) {
      for (const { path, key, value } of visit(one)) {
        const name = typeof key === "number" ? path.at(-2) : key;
        if (typeof value !== "string" || !REFERENCES.has(String(name)) || path.includes("sources")) continue;
        if (ID_SHAPE.test(value) && !record(value))
          yield {
            id: one.id,
            path,
            message: `there is no record “${value}”`,
            mend: "mend the id, or write the record",
          };
      }
    }
  },
};
