import type { Rule } from "./rule.ts";

const MARKS = /[“”„"«»《》〈〉「」『』]/;

export const labelMarks: Rule = {
  name: "label-marks",
  why: "names carry no quotation marks and no book-title marks",
  *check({ glossary }) {
    for (const { id, labels } of glossary.records) {
      for (const [language, list] of Object.entries(labels)) {
        for (const { text } of list) {
          if (MARKS.test(text))
            yield {
              id,
              path: ["labels", language],
              message: `the name ${text} carries quotation marks`,
              mend: "remove the marks; the matcher reads names with and without them",
            };
        }
      }
    }
  },
};
