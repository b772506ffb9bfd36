import type { z } from "zod";
import type { Finding } from "../finding.ts";
import { findingsOf } from "../issues.ts";
import { parseYaml, type YamlFile } from "./yaml-file.ts";

/** A file that was held against a schema. */
export interface ParsedFile<T> {
  file: YamlFile;
  /** Missing where the file does not fit the schema. */
  value?: T;
  findings: Finding[];
}

/** Gives a finding the file and line of the field that it speaks of. */
export function locate(finding: Finding, file: YamlFile): Finding {
  return { ...finding, file: file.file, ...file.positionOf(finding.path ?? []) };
}

/** Reads a file's text against a schema; all that is wrong with it comes back as located findings. */
export function parseFile<S extends z.ZodType>(schema: S, name: string, text: string): ParsedFile<z.output<S>> {
  const file = parseYaml(name, text);
  if (file.findings.length) return { file, findings: file.findings };
  const result = schema.safeParse(file.value);
  if (result.success) return { file, value: result.data, findings: [] };
  return { file, findings: findingsOf(result.error, file.value).map((finding) => locate(finding, file)) };
}
