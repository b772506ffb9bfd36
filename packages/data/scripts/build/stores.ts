/** The stored JSON, and for each kind a module that reads its part of it. */
import type { Glossary } from "@sco-glossary/schema";
import { compactKinds } from "./compact.ts";
import { compactSources } from "./compact-sources.ts";
import { pascal } from "./id-types.ts";

/** Name of a file below `src/generated` → its text. */
export type Files = Map<string, string>;

// Plain JavaScript with declarations beside it: TypeScript would otherwise infer a type from megabytes of JSON.
const reader = (name: string) => `export { default } from "../json/${name}.json" with { type: "json" };\n`;

const declaration = (kind: string) =>
  `import type { StoredKind } from "../../store/notation.ts";\ndeclare const stored: StoredKind & { kind: "${kind}" };\nexport default stored;\n`;

function kindModule(kind: string): string {
  const type = pascal(kind);
  return `import { expandKind } from "../../store/expand.ts";
import stored from "../stores/${kind}.js";
import type { ${type} } from "../types.ts";

/** All records of kind \`${kind}\`. */
export const records: readonly ${type}[] = /* @__PURE__ */ expandKind(stored);
`;
}

/** All stores at once. It names the JSON itself: a module between them would cost the root a file each. */
function storesModule(kinds: readonly string[]): string {
  const from = (name: string, store: string) => `import ${name} from "./json/${store}.json" with { type: "json" };`;
  return `${[
    from("meta", "meta"),
    from("redirects", "redirects"),
    from("sources", "sources"),
    ...kinds.map((kind, i) => from(`kind${i}`, kind)),
  ].join("\n")}
export const kinds = [${kinds.map((_, i) => `kind${i}`).join(", ")}];
export { meta, redirects, sources };
`;
}

const STORES_DECLARATION = `import type { StoredKind, StoredSources } from "../store/notation.ts";
import type { GlossaryMeta } from "./types.ts";
export declare const meta: GlossaryMeta;
export declare const redirects: Readonly<Record<string, string>>;
export declare const sources: StoredSources;
export declare const kinds: readonly StoredKind[];
`;

/** Everything that the package reads its data from. */
export function storeFiles(glossary: Glossary, redirects: Readonly<Record<string, string>>): Files {
  const files: Files = new Map();
  const addJson = (name: string, value: unknown) => files.set(`json/${name}.json`, `${JSON.stringify(value)}\n`);
  addJson("meta", glossary.meta);
  addJson("redirects", redirects);
  addJson("sources", compactSources(glossary));
  const kinds = compactKinds(glossary);
  for (const stored of kinds) {
    addJson(stored.kind, stored);
    files.set(`kinds/${stored.kind}.ts`, kindModule(stored.kind));
    files.set(`stores/${stored.kind}.js`, reader(stored.kind));
    files.set(`stores/${stored.kind}.d.ts`, declaration(stored.kind));
  }
  files.set("stores.js", storesModule(kinds.map(({ kind }) => kind)));
  files.set("stores.d.ts", STORES_DECLARATION);
  return files;
}
