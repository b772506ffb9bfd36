import type { Glossary } from "@sco-glossary/schema";

export const pascal = (kind: string) => `${kind[0]?.toUpperCase()}${kind.slice(1)}`;

function union(name: string, doc: string, ids: readonly string[]): string {
  return `/** ${doc} */\nexport type ${name} = ${ids.length ? ids.map((id) => JSON.stringify(id)).join(" | ") : "never"};\n`;
}

/**
 * Literal unions of all ids and of the ids of each kind, so that a misspelt or removed id fails to compile. A redirected id
 * stays in the union of the kind to which it leads: code that names it still compiles.
 */
export function idTypes({ records }: Glossary, redirects: Readonly<Record<string, string>>): string {
  const kinds = [...new Set(records.map(({ kind }) => kind))].toSorted();
  const perKind = kinds.map((kind) => {
    const ids = records.filter((record) => record.kind === kind).map(({ id }) => id);
    const redirected = Object.entries(redirects).flatMap(([from, to]) => (ids.includes(to) ? [from] : []));
    return union(`${pascal(kind)}Id`, `Ids of the records of kind \`${kind}\`.`, [...ids, ...redirected]);
  });
  const all = kinds.map((kind) => `${pascal(kind)}Id`).join(" | ");
  return [...perKind, `/** Ids of all records. */\nexport type RecordId = ${all};\n`].join("\n");
}
