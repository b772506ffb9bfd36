import { fieldOf, visit } from "./walk.ts";
import type { Rule } from "./rule.ts";

/** Fields of a glossary's own settings that hold ids of records. */
const REFERENCES = new Set(["anyOf", "series", "ids", "otherwise", "owner", "records", "except", "entirely"]);

export const glossaryReferences: Rule = {
  name: "glossary-references",
  why: "what the glossary says of itself leads to records",
  *check({ glossary, record }) {
    const { id, subject } = glossary.meta;
    const found = record(subject);
    if (found?.kind !== "organisation")
      yield {
        id,
        in: "glossary",
        path: ["subject"],
        message: found ? `${subject} is not an organisation` : `there is no record “${subject}”`,
        mend: "name the organisation that the glossary is about",
      };
    for (const { path, value } of visit(glossary.meta)) {
      if (REFERENCES.has(fieldOf(path)) && typeof value === "string" && !record(value))
        yield {
          id,
          in: "glossary",
          path,
          message: `there is no record “${value}”`,
          mend: "mend the id: nothing can ever mention it",
        };
    }
  },
};
