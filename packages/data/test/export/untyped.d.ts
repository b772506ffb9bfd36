declare module "jsonld" {
  interface Options {
    format?: string;
    documentLoader?(url: string): Promise<unknown>;
  }
  const jsonld: { toRDF(document: unknown, options?: Options): Promise<unknown> };
  export default jsonld;
}

declare module "shacl-engine" {
  import type { Store } from "n3";

  interface Result {
    focusNode: { term: { value: string } };
    path?: { predicates?: { value: string }[] }[];
  }
  export class Validator {
    constructor(shapes: Store, options: { factory: unknown });
    validate(data: { dataset: Store }): Promise<{ results: Result[] }>;
  }
}

declare module "@citation-js/core" {
  export class Cite {
    constructor(text: string);
    data: Record<string, unknown>[];
    format(style: string, options?: object): string;
  }
}

declare module "@citation-js/plugin-bibtex" {}
declare module "@citation-js/plugin-csl" {}
