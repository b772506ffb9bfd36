import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";

export const repository = fileURLToPath(new URL("../../../..", import.meta.url));

/** A fenced block of code in a page. */
export interface Block {
  page: string;
  /** From 1. */
  line: number;
  language: string;
  code: string;
}

/** The fenced blocks of a page in one of the languages. */
export function blocksOf(page: string, languages: readonly string[]): Block[] {
  const text = readFileSync(join(repository, page), "utf8");
  return [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)].flatMap(({ 1: language = "", 2: code = "", index }) =>
    languages.includes(language) ? [{ page, language, code, line: text.slice(0, index).split("\n").length }] : [],
  );
}

/** What a block says that it prints: the text after `// →`, line by line. */
export const promised = ({ code }: Block): string[] =>
  [...code.matchAll(/\/\/ → ?(.*)$/gm)].map(([, text = ""]) => text.trimEnd());
