/**
 * One module a record, for `@sco-glossary/data/records/<id>`: the ESM one holds the card, so that a bundle takes in nothing
 * else; the CommonJS one, which no bundler shakes, asks the whole glossary. A redirected id gives the card of where it leads.
 */
import type { Glossary } from "@sco-glossary/schema";
import { cardOf } from "../../src/card.ts";
import type { Files } from "./stores.ts";

/** JSON with bare names where JavaScript allows them. Inside a text a quotation mark is escaped, so no text looks like a name. */
const inCode = (value: unknown) => JSON.stringify(value).replaceAll(/(?<=[{,])"([a-z]+)":/g, "$1:");

export function cardFiles({ records, sources }: Glossary, redirects: Readonly<Record<string, string>>): Files {
  const files: Files = new Map();
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  const add = (id: string, esm: string) => {
    files.set(`records/${id}.js`, esm);
    files.set(`records/${id}.cjs`, `exports.card=require("../card.cjs").card(${JSON.stringify(id)})\n`);
  };
  for (const record of records) {
    const card = cardOf(record as Parameters<typeof cardOf>[0], (id) => sourceById.get(id));
    add(record.id, `export const card=${inCode(card)};\n`);
  }
  for (const [from, to] of Object.entries(redirects)) add(from, `export { card } from "./${to}.js";\n`);
  return files;
}
