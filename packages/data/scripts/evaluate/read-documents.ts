import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { ExpectedDocument, ReadDocument } from "./evaluate.ts";
import { readMarkedUp } from "./marked-up.ts";

/** Texts of a folder: those that its `mentions.json` names, else those marked up in `<language>.txt` files. */
export function readDocuments(folder: string, subject: string): ReadDocument[] {
  const list = join(folder, "mentions.json");
  if (existsSync(list)) {
    const { documents } = JSON.parse(readFileSync(list, "utf8")) as { documents: ExpectedDocument[] };
    return documents.map((document) => ({
      document,
      text: document.content ?? readFileSync(join(folder, document.file), "utf8"),
    }));
  }
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .toSorted()
    .flatMap((name) => readMarkedUp(readFileSync(join(folder, name), "utf8"), name.split(/[-.]/)[0]!, subject))
    .map((document) => ({ document, text: document.content! }));
}
