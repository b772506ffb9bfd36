import type { Rule } from "./rule.ts";

export const glossaryReferences: Rule = {
  name: "glossary-references",
  why: "what the glossary says of itself leads to records",
  *check({ glossary, record }) {
    const { id, subject, evidence } = glossary.meta;
    const found = record(subject);
    if (found?.kind !== "organisation")
      yield {
        id,
        in: "glossary",
        path: ["subject"],
        message: found ? `${subject} is not an organisation` : `there is no record “${subject}”`,
        mend: "name the organisation that the glossary is about",
      };
    for (const [name, { anyOf }] of Object.entries(evidence)) {
      for (const [index, wanted] of anyOf.entries()) {
        if (!record(wanted))
          yield {
            id,
            in: "glossary",
            path: ["evidence", name, "anyOf", index],
            message: `there is no record “${wanted}”`,
            mend: "mend the id: no text can ever mention it",
          };
      }
    }
  },
};
