import { single } from "./format.ts";

/** A field a line. JSON strings and lists are YAML as well, with nothing left to interpretation. */
function* inYaml(fields: Readonly<Record<string, unknown>>): Generator<string> {
  for (const [name, value] of Object.entries(fields)) yield `${name}: ${JSON.stringify(value)}\n`;
}

export const cff = single("CITATION.cff for this version", "CITATION.cff", function* ({ glossary, version }) {
  const { title, licence, dataThrough } = glossary.meta;
  yield* inYaml({
    "cff-version": "1.2.0",
    message: "If you use this dataset, please cite it as below.",
    type: "dataset",
    title: `${title["en"] ?? glossary.meta.id}`,
    abstract: `Sourced and dated records, in English, Russian and Chinese; data through ${dataThrough}.`,
    authors: [{ name: "SCO Glossary contributors" }],
    version,
    license: licence,
    "repository-code": "https://github.com/sco-glossary/sco-glossary",
    keywords: ["glossary", "terminology", "international relations"],
  });
});
