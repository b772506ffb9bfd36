import { DEFAULT_BASE, type ExportFormat, type ExportInput } from "../../src/export/format.ts";
import { loadGlossary } from "../../src/load-glossary.ts";

/** The built data, as the command line exports it. */
export const built: ExportInput = { glossary: loadGlossary(), version: "1.2.3", base: DEFAULT_BASE };

/** The text of a format's file, the first if none is named. */
export function exported(format: ExportFormat, input: ExportInput = built, name?: string): string {
  const files = format.files(input);
  const file = name === undefined ? files[0] : files.find((one) => one.name === name);
  if (!file) throw new Error(`there is no file ${name}`);
  return [...file.text].join("");
}

/** The names of a record by language, in order of the alphabet: what every export of names must give back. */
export function namesOf(id: string, isKept: (grade: string) => boolean = () => true): Record<string, string[]> {
  const record = built.glossary.records.find((one) => one.id === id)!;
  const kept = Object.entries(record.labels).map(
    ([language, labels]) =>
      [
        language,
        labels
          .filter(({ grade }) => isKept(grade))
          .map(({ text }) => text)
          .toSorted(),
      ] as const,
  );
  return Object.fromEntries(kept.filter(([, texts]) => texts.length > 0));
}
