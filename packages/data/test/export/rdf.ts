import { readFileSync } from "node:fs";
import jsonld from "jsonld";
import { DataFactory, Parser, Store, Writer, type Quad } from "n3";
import { Validator } from "shacl-engine";

/** The statements of a Turtle file. @throws with the line where it is no Turtle. */
export const fromTurtle = (text: string): Store => new Store(new Parser().parse(text));

/** The statements of a JSON-LD file, by the reference processor, which loads nothing from the network. */
export async function fromJsonLd(text: string): Promise<Store> {
  const quads = await jsonld.toRDF(JSON.parse(text), {
    format: "application/n-quads",
    documentLoader: (url: string) => Promise.reject(new Error(`${url} would be loaded`)),
  });
  return new Store(new Parser({ format: "application/n-quads" }).parse(quads as unknown as string));
}

/** One line a statement, in order: equal for the same statements. */
export function lines(store: Store): string[] {
  const writer = new Writer({ format: "N-Triples" });
  return store
    .getQuads(null, null, null, null)
    .map((quad: Quad) => writer.quadToString(quad.subject, quad.predicate, quad.object).trim())
    .toSorted();
}

/** What the shapes object to: `focus node path` a finding. */
export async function violations(store: Store, shapes: "skos" | "org" | "schema-org"): Promise<string[]> {
  const text = readFileSync(new URL(`./shapes/${shapes}.ttl`, import.meta.url), "utf8");
  const factory = Object.assign(Object.create(DataFactory) as typeof DataFactory, { dataset: () => new Store() });
  const report = await new Validator(fromTurtle(text), { factory }).validate({ dataset: store });
  return report.results.map(
    (result: { focusNode: { term: { value: string } }; path?: { predicates?: { value: string }[] }[] }) =>
      `${result.focusNode.term.value} ${result.path?.map(({ predicates }) => predicates?.map(({ value }) => value).join("|")).join("/") ?? ""}`,
  );
}
