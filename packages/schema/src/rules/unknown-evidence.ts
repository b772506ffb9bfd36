import { BUILT_IN_EVIDENCE } from "../label.ts";
import type { Rule } from "./rule.ts";

export const unknownEvidence: Rule = {
  name: "unknown-evidence",
  why: "a name asks for evidence that is declared",
  *check({ glossary }) {
    const known = new Set<string>([...BUILT_IN_EVIDENCE, ...Object.keys(glossary.meta.evidence)]);
    for (const { id, labels } of glossary.records) {
      for (const [language, list] of Object.entries(labels)) {
        for (const { text, match } of list) {
          if (!known.has(match.evidence))
            yield {
              id,
              path: ["labels", language],
              message: `“${text}” asks for the evidence “${match.evidence}”; there are ${[...known].join(", ")}`,
              mend: "use one of them, or declare it in dataset.yml",
            };
        }
      }
    }
  },
};
