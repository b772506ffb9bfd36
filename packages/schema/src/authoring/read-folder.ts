import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import type { Finding } from "../finding.ts";
import { glossaryMetaSchema, type Glossary } from "../glossary.ts";
import { recordSchema } from "../record.ts";
import { sourceSchema } from "../source.ts";
import { parseFile } from "./parse-files.ts";
import type { YamlFile } from "./yaml-file.ts";

/** An authored glossary as it was read: what fits the schema, where each record came from, and what does not fit. */
export interface AuthoredGlossary {
  glossary: Glossary;
  /** The file of each record and source, by `record:id`, `source:id` and `glossary:id`. */
  files: Map<string, YamlFile>;
  findings: Finding[];
}

/** All files that are meant to be read; of `.yaml` it is said that they are not. */
const yamlNames = (folder: string) =>
  (existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }) : [])
    .filter((name) => /\.ya?ml$/i.test(name))
    .map((name) => name.replaceAll("\\", "/"))
    .toSorted();

const decoder = new TextDecoder("utf-8", { fatal: true });

/** The text of a file, or why it is not even parsed. */
function textOf(file: string, bytes: Uint8Array): string | Finding {
  if (!file.endsWith(".yml"))
    return { rule: "yaml", file, message: "only files that end in .yml are read", mend: "rename it" };
  try {
    return decoder.decode(bytes);
  } catch {
    return { rule: "yaml", file, message: "this is not text in UTF-8", mend: "save it as UTF-8" };
  }
}

/**
 * Reads `dataset.yml`, `records/<kind>/<id>.yml` and `sources/<id>.yml` below a folder.
 * @throws if `dataset.yml` is missing or does not fit its schema: without it nothing can be said about the rest.
 */
export function readFolder(folder: string, prefix = ""): AuthoredGlossary {
  const meta = parseFile(glossaryMetaSchema, `${prefix}dataset.yml`, readFileSync(join(folder, "dataset.yml"), "utf8"));
  if (!meta.value)
    throw new Error(
      `${prefix}dataset.yml does not fit its schema: ${meta.findings.map(({ message }) => message).join("; ")}`,
    );
  const files = new Map<string, YamlFile>([[`glossary:${meta.value.id}`, meta.file]]);
  const findings: Finding[] = [];
  const readAll = <T extends { id: string }>(subfolder: string, schema: z.ZodType<T>, collection: string): T[] =>
    yamlNames(join(folder, subfolder)).flatMap((name) => {
      const shown = `${prefix}${subfolder}/${name}`;
      const text = textOf(shown, readFileSync(join(folder, subfolder, name)));
      const parsed = typeof text === "string" ? parseFile(schema, shown, text) : { findings: [text] };
      findings.push(...parsed.findings);
      if (!("value" in parsed) || !parsed.value) return [];
      files.set(`${collection}:${parsed.value.id}`, parsed.file);
      return [parsed.value];
    });
  const records = readAll("records", recordSchema, "record");
  const sources = readAll("sources", sourceSchema, "source");
  return { glossary: { meta: meta.value, records, sources }, files, findings };
}
