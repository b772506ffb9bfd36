/** SKOS with SKOS-XL: a concept a record, a label resource a name, so that grades, forms and sources of names are kept. */
import type { GlossaryRecord, Label, Related } from "../generated/types.ts";
import { single, type ExportInput } from "./format.ts";
import { address, dateLiteral, jsonLd, literal, PREFIXES, turtle, type Prefixes, type Triple } from "./triples.ts";

type Property = "pref" | "alt" | "hidden";
const PROPERTY: Record<Label["grade"], Property> = {
  preferred: "pref",
  admitted: "alt",
  deprecated: "alt",
  hidden: "hidden",
};

/** Relations that have a name in SKOS or Dublin Core; the others are `skos:related`. */
const RELATION: Partial<Record<Related["relation"], string>> = {
  broader: "skos:broader",
  narrower: "skos:narrower",
  "part-of": "dct:isPartOf",
  "has-part": "dct:hasPart",
  "successor-of": "dct:replaces",
  "predecessor-of": "dct:isReplacedBy",
};

interface Context {
  address(id: string): string;
  sourceAddress(id: string): string | undefined;
  /** Whether one concept stands above the other: such a pair must not be `skos:related`. */
  isHierarchical(a: string, b: string): boolean;
}

function* labelTriples(concept: string, record: GlossaryRecord, context: Context): Generator<Triple> {
  for (const [language, labels] of Object.entries(record.labels))
    for (const { text, grade } of labels) yield [concept, `skos:${PROPERTY[grade]}Label`, literal(text, language)];
  for (const [language, labels] of Object.entries(record.labels))
    for (const [i, { grade }] of labels.entries())
      yield [concept, `skosxl:${PROPERTY[grade]}Label`, context.address(`${record.id}#${language}-${i + 1}`)];
}

function* labelResources(record: GlossaryRecord, context: Context): Generator<Triple> {
  for (const [language, labels] of Object.entries(record.labels)) {
    for (const [i, label] of labels.entries()) {
      const resource = context.address(`${record.id}#${language}-${i + 1}`);
      yield [resource, "rdf:type", "skosxl:Label"];
      yield [resource, "skosxl:literalForm", literal(label.text, language)];
      yield [resource, "dct:type", literal(label.grade)];
      if (label.form !== "full") yield [resource, "dct:format", literal(label.form)];
      for (const { source } of label.sources ?? []) {
        const url = context.sourceAddress(source);
        if (url) yield [resource, "dct:source", url];
      }
    }
  }
}

function* relationTriples(concept: string, { id, related }: GlossaryRecord, context: Context): Generator<Triple> {
  const seen = new Set<string>();
  for (const { relation, to } of related ?? []) {
    const property = RELATION[relation] ?? "skos:related";
    if (seen.has(`${property} ${to}`) || (property === "skos:related" && context.isHierarchical(id, to))) continue;
    seen.add(`${property} ${to}`);
    yield [concept, property, context.address(to)];
  }
}

function* conceptTriples(record: GlossaryRecord, scheme: string, context: Context): Generator<Triple> {
  const concept = context.address(record.id);
  yield [concept, "rdf:type", "skos:Concept"];
  yield [concept, "skos:inScheme", scheme];
  yield [concept, "skos:notation", literal(record.id)];
  yield [concept, "dct:type", literal(record.kind)];
  yield* labelTriples(concept, record, context);
  const { definition, explanation = {}, usageNote = {} } = record;
  for (const [language, text] of Object.entries(definition))
    yield [concept, "skos:definition", literal(text, language)];
  for (const [language, text] of Object.entries(usageNote)) yield [concept, "skos:scopeNote", literal(text, language)];
  for (const [language, text] of Object.entries(explanation)) yield [concept, "skos:note", literal(text, language)];
  if ((record.kind === "meeting" || record.kind === "event") && record.dates) {
    yield [concept, "schema:startDate", dateLiteral(record.dates.start)];
    if (record.dates.end !== undefined) yield [concept, "schema:endDate", dateLiteral(record.dates.end)];
  }
  yield* relationTriples(concept, record, context);
  for (const url of new Set(record.sources.map(({ source }) => context.sourceAddress(source))))
    if (url) yield [concept, "dct:source", url];
  yield [concept, "dct:modified", dateLiteral(record.verifiedOn)];
  if (record.wikidata) yield [concept, "skos:exactMatch", `wd:${record.wikidata}`];
  yield* labelResources(record, context);
}

/** Everything above each record, by `broader`. */
function ancestors(records: readonly GlossaryRecord[]): Map<string, Set<string>> {
  const above = new Map(
    records.map(({ id, related }) => [
      id,
      (related ?? []).filter(({ relation }) => relation === "broader").map(({ to }) => to),
    ]),
  );
  const climb = (id: string, into: Set<string>): Set<string> => {
    for (const to of above.get(id) ?? []) if (!into.has(to)) climb(to, into.add(to));
    return into;
  };
  return new Map(records.map(({ id }) => [id, climb(id, new Set())]));
}

export function* skosTriples({ glossary, version, base }: ExportInput): Generator<Triple> {
  const { meta, records, sources } = glossary;
  const urls = new Map(sources.map(({ id, url }) => [id, address(url)]));
  const above = ancestors(records);
  const context: Context = {
    address: (id) => address(base + id),
    sourceAddress: (id) => urls.get(id),
    isHierarchical: (a, b) => (above.get(a)?.has(b) || above.get(b)?.has(a)) ?? false,
  };
  const scheme = address(base.replace(/\/$/, ""));
  yield [scheme, "rdf:type", "skos:ConceptScheme"];
  for (const [language, title] of Object.entries(meta.title)) yield [scheme, "dct:title", literal(title, language)];
  yield [scheme, "dct:license", literal(meta.licence)];
  yield [scheme, "owl:versionInfo", literal(version)];
  for (const record of records) yield* conceptTriples(record, scheme, context);
}

const { org: _org, time: _time, rdfs: _rdfs, ...used } = PREFIXES;
const prefixes: Prefixes = used;

export const skosTurtle = single("SKOS with SKOS-XL labels, as Turtle", "glossary.ttl", (input) =>
  turtle(prefixes, skosTriples(input)),
);
export const skosJsonLd = single("SKOS with SKOS-XL labels, as JSON-LD", "glossary.jsonld", (input) =>
  jsonLd(prefixes, skosTriples(input)),
);
