import type { Glossary } from "@sco-glossary/schema";

export const pascal = (kind: string) => `${kind[0]?.toUpperCase()}${kind.slice(1)}`;

function union(name: string, doc: string, ids: readonly string[]): string {
  return `/** ${doc} */\nexport type ${name} = ${ids.length ? ids.map((id) => JSON.stringify(id)).join(" | ") : "never"};\n`;
}

/** Literal unions of all ids and of the ids of each kind, so that a misspelt or removed id fails to compile. */
export function idTypes({ records }: Glossary, redirects: Readonly<Record<string, string>>): string {
  const kinds = [...new Set(records.map(({ kind }) => kind))].toSorted();
  const perKind = kinds.map((kind) =>
    union(
      `${pascal(kind)}Id`,
      `Ids of the records of kind \`${kind}\`.`,
      records.filter((record) => record.kind === kind).map(({ id }) => id),
    ),
  );
  return [
    ...perKind,
    union("RedirectedId", "Ids that were published once and now lead to another record.", Object.keys(redirects)),
    `/** Ids of all records. */\nexport type RecordId = ${kinds.map((kind) => `${pascal(kind)}Id`).join(" | ")};\n`,
    `/** Whatever \`Glossary.get\` answers to. */\nexport type KnownId = RecordId | RedirectedId;\n`,
  ].join("\n");
}
