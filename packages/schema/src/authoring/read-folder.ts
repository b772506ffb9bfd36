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

const yamlNames = (folder: string) =>
  (existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }) : [])
    .filter((name) => name.endsWith(".yml"))
    .map((name) => name.replaceAll("\\", "/"))
    .toSorted();

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
      const parsed = parseFile(schema, shown, readFileSync(join(folder, subfolder, name), "utf8"));
      findings.push(...parsed.findings);
      if (!parsed.value) return [];
      files.set(`${collection}:${parsed.value.id}`, parsed.file);
      return [parsed.value];
    });
  const records = readAll("records", recordSchema, "record");
  const sources = readAll("sources", sourceSchema, "source");
  return { glossary: { meta: meta.value, records, sources }, files, findings };
}
