import { BUILT_IN_EVIDENCE } from "../label.ts";
import { visit } from "./walk.ts";
import type { Rule } from "./rule.ts";

const MEND = "use one of them, or declare it in the evidence of the glossary";

export const unknownEvidence: Rule = {
  name: "unknown-evidence",
  why: "a name asks for evidence that is declared",
  *check({ glossary }) {
    const known = new Set<string>([...BUILT_IN_EVIDENCE, ...Object.keys(glossary.meta.evidence)]);
    const choice = `there are ${[...known].join(", ")}`;
    for (const { id, labels } of glossary.records) {
      for (const [language, list] of Object.entries(labels)) {
        for (const { text, match } of list) {
          if (!known.has(match.evidence))
            yield {
              id,
              path: ["labels", language],
              message: `“${text}” asks for the evidence “${match.evidence}”; ${choice}`,
              mend: MEND,
            };
        }
      }
    }
    for (const { path, key, value } of visit(glossary.meta)) {
      if ((key === "match" || key === "unanchored") && typeof value === "string" && !known.has(value))
        yield {
          id: glossary.meta.id,
          in: "glossary",
          path,
          message: `“${value}” is no evidence; ${choice}`,
          mend: MEND,
        };
    }
  },
};
