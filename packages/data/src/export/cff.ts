import { AUTHOR } from "../cite/citation.ts";
import { single } from "./format.ts";

/** A field a line. JSON strings and lists are YAML as well, with nothing left to interpretation. */
function* inYaml(fields: Readonly<Record<string, unknown>>): Generator<string> {
  for (const [name, value] of Object.entries(fields)) yield `${name}: ${JSON.stringify(value)}\n`;
}

export const cff = single("CITATION.cff for this version", "CITATION.cff", function* ({ glossary, version }) {
  const { id, title, licence, dataThrough } = glossary.meta;
  yield* inYaml({
    "cff-version": "1.2.0",
    message: "If you use this dataset, please cite it as below, with the version that you used.",
    type: "dataset",
    title: title["en"] ?? id,
    abstract: `A sourced, dated and neutral dataset on the Shanghai Cooperation Organisation in English, Russian and Chinese: terms, states and their status over time, bodies, offices and their holders, meetings, documents, concepts, initiatives, events and figures; data through ${dataThrough}.`,
    authors: [{ name: AUTHOR }],
    version,
    license: licence,
    "repository-code": "https://github.com/sco-glossary/sco-glossary",
    keywords: ["Shanghai Cooperation Organisation", "glossary", "terminology", "international relations"],
  });
});
