import type { GlossaryRecord } from "../generated/types.ts";
import { single, type ExportInput } from "./format.ts";

const byLanguage = (texts: Readonly<Record<string, string>>) =>
  Object.entries(texts).map(([language, text]) => ({ "@value": text, "@language": language }));

function namesOf({ labels }: GlossaryRecord, isName: (grade: string) => boolean) {
  return Object.entries(labels).flatMap(([language, list]) =>
    list.filter(({ grade }) => isName(grade)).map(({ text }) => ({ "@value": text, "@language": language })),
  );
}

function definedTerm(record: GlossaryRecord, { base, glossary }: ExportInput, urls: ReadonlyMap<string, string>) {
  const dates = (record.kind === "meeting" || record.kind === "event") && record.dates;
  const sources = record.sources.flatMap(({ source }) => urls.get(source) ?? []);
  return {
    "@type": "DefinedTerm",
    "@id": base + record.id,
    termCode: record.id,
    inDefinedTermSet: { "@id": base.replace(/\/$/, "") },
    additionalType: record.kind,
    name: namesOf(record, (grade) => grade === "preferred"),
    alternateName: namesOf(record, (grade) => grade === "admitted" || grade === "deprecated"),
    description: byLanguage(record.definition),
    ...(dates && { temporalCoverage: dates.end === undefined ? dates.start : `${dates.start}/${dates.end}` }),
    ...(record.wikidata && { sameAs: `http://www.wikidata.org/entity/${record.wikidata}` }),
    ...(sources.length > 0 && { isBasedOn: [...new Set(sources)].map((url) => ({ "@id": url })) }),
    about: glossary.meta.subject === record.id ? undefined : { "@id": base + glossary.meta.subject },
  };
}

export const schemaOrg = single("schema.org DefinedTermSet, as JSON-LD", "defined-terms.jsonld", function* (input) {
  const { glossary, version, base } = input;
  const urls = new Map(glossary.sources.map(({ id, url }) => [id, encodeURI(decodeURI(url))]));
  const set = {
    "@type": "DefinedTermSet",
    "@id": base.replace(/\/$/, ""),
    name: byLanguage(glossary.meta.title),
    license: `https://spdx.org/licenses/${glossary.meta.licence}`,
    version,
  };
  yield `{"@context":{"@vocab":"https://schema.org/"},"@graph":[\n${JSON.stringify(set)}`;
  for (const record of glossary.records) yield `,\n${JSON.stringify(definedTerm(record, input, urls))}`;
  yield "\n]}\n";
});
