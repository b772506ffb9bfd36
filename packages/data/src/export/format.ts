import type { Glossary } from "../query/index.ts";

/** What is exported, and what it says of itself. */
export interface ExportInput {
  glossary: Pick<Glossary, "meta" | "records" | "sources" | "timeline">;
  version: string;
  /** What ids are appended to where a format needs addresses. */
  base: string;
}

export interface ExportFile {
  name: string;
  /** Pieces of the file, in order, with their line ends. */
  text: Iterable<string>;
}

export interface ExportFormat {
  description: string;
  files(input: ExportInput): ExportFile[];
}

export const DEFAULT_BASE = "https://sco-glossary.github.io/id/";

/** A line of JSON. */
export const jsonLine = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** A format of one file. */
export function single(
  description: string,
  name: string,
  text: (input: ExportInput) => Iterable<string>,
): ExportFormat {
  return { description, files: (input) => [{ name, text: text(input) }] };
}
