import type { Glossary } from "@sco-glossary/schema";

/** Every address in a glossary, with the sources and records that name it. */
export function addressesOf({ sources, records }: Pick<Glossary, "sources" | "records">): Map<string, string[]> {
  const owners = new Map<string, string[]>();
  const add = (url: string | undefined, id: string) => {
    if (url !== undefined) owners.set(url, [...(owners.get(url) ?? []), id]);
  };
  for (const { id, url } of sources) add(url, id);
  for (const record of records) if ("website" in record) add(record.website, record.id);
  return owners;
}
