/**
 * RDF as plain values, and its two writings. Every node has an address, so that the writings are the same set of
 * statements whoever reads them.
 */
export type Literal = { text: string; language?: string; type?: string };
export type Term = string | Literal;

/** Subject, predicate, object. Addresses are prefixed names (`skos:Concept`) or whole addresses in angle brackets. */
export type Triple = readonly [subject: string, predicate: string, object: Term];

export type Prefixes = Readonly<Record<string, string>>;

export const PREFIXES = {
  dct: "http://purl.org/dc/terms/",
  org: "http://www.w3.org/ns/org#",
  owl: "http://www.w3.org/2002/07/owl#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  schema: "https://schema.org/",
  skos: "http://www.w3.org/2004/02/skos/core#",
  skosxl: "http://www.w3.org/2008/05/skos-xl#",
  time: "http://www.w3.org/2006/time#",
  wd: "http://www.wikidata.org/entity/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const satisfies Prefixes;

export const literal = (text: string, language?: string): Literal =>
  language === undefined ? { text } : { text, language };
export const typed = (text: string, type: string): Literal => ({ text, type });

/** An address as a term. What an address must not hold is escaped. */
export const address = (url: string): string =>
  `<${url.replaceAll(/[\s\p{Cc}<>"{}|^`\\]/gu, (character) => encodeURIComponent(character))}>`;

/** A date as XML Schema types it: a day, a month or a year. Intervals begin with their first part. */
export function dateLiteral(date: string): Literal {
  const [part = ""] = date.split("/");
  return typed(part, { 4: "xsd:gYear", 7: "xsd:gYearMonth" }[part.length] ?? "xsd:date");
}

const ESCAPES: Record<string, string> = { "\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t" };
const quoted = (text: string) => `"${text.replaceAll(/["\\\n\r\t]/g, (character) => ESCAPES[character] ?? character)}"`;

function written(term: Term): string {
  if (typeof term === "string") return term;
  const { text, language, type } = term;
  return quoted(text) + (language !== undefined ? `@${language}` : type === undefined ? "" : `^^${type}`);
}

/** Statements of the same subject that follow one another, together. */
function* bySubject(triples: Iterable<Triple>): Generator<[string, Triple[]]> {
  let group: Triple[] = [];
  for (const triple of triples) {
    if (group[0] && group[0][0] !== triple[0]) {
      yield [group[0][0], group];
      group = [];
    }
    group.push(triple);
  }
  if (group[0]) yield [group[0][0], group];
}

export function* turtle(prefixes: Prefixes, triples: Iterable<Triple>): Generator<string> {
  for (const [prefix, namespace] of Object.entries(prefixes)) yield `@prefix ${prefix}: <${namespace}> .\n`;
  for (const [subject, group] of bySubject(triples)) {
    const lines = group.map(
      ([, predicate, object]) => `  ${predicate === "rdf:type" ? "a" : predicate} ${written(object)}`,
    );
    yield `\n${subject}\n${lines.join(" ;\n")} .\n`;
  }
}

const bare = (term: string) => (term.startsWith("<") ? term.slice(1, -1) : term);

function jsonOf(object: Term): unknown {
  if (typeof object === "string") return { "@id": bare(object) };
  const { text, language, type } = object;
  return language !== undefined
    ? { "@value": text, "@language": language }
    : type === undefined
      ? text
      : { "@value": text, "@type": type };
}

function node(subject: string, group: readonly Triple[]): Record<string, unknown> {
  const properties: Record<string, unknown[]> = {};
  for (const [, predicate, object] of group)
    if (predicate === "rdf:type") (properties["@type"] ??= []).push(bare(String(object)));
    else (properties[predicate] ??= []).push(jsonOf(object));
  return { "@id": bare(subject), ...properties };
}

/** One document, a node a line. */
export function* jsonLd(prefixes: Prefixes, triples: Iterable<Triple>): Generator<string> {
  yield `{"@context":${JSON.stringify(prefixes)},"@graph":[`;
  let separator = "\n";
  for (const [subject, group] of bySubject(triples)) {
    yield separator + JSON.stringify(node(subject, group));
    separator = ",\n";
  }
  yield "\n]}\n";
}
