/**
 * Skeletons of records and sources. A line that begins with `# ` holds an optional field; one that begins with `## `
 * speaks to the author. Without these marks a skeleton is a record with every field that its kind can have.
 */
import { readFileSync } from "node:fs";
import type { Kind, Source } from "@sco-glossary/schema";

const read = (name: string) => readFileSync(new URL(`skeletons/${name}.yml`, import.meta.url), "utf8");

/** JSON strings are YAML strings; plain words need no quotation marks. */
const quoted = (text: string) => (/^\p{L}[\p{L}\p{N} -]*$/u.test(text) ? text : JSON.stringify(text));

const fill = (template: string, values: Record<string, string>) =>
  template.replaceAll(/\$(\w+)/g, (_, name: string) => values[name] ?? "");

/** A new record's file. `today` is written as the day of verification. */
export function recordSkeleton(kind: Kind, { id, title, today }: { id: string; title: string; today: string }): string {
  const text = `${read("head")}${read(kind)}${read("foot")}`;
  return fill(text, { id, kind, title: quoted(title), today });
}

/** What is known of a source before it was read. */
export type SourceDraft = Pick<Source, "id" | "url"> &
  Partial<Pick<Source, "kind" | "publisher" | "title" | "language">>;

/** A new source's file. What is not known stays empty, so that the check asks for it. */
export function sourceSkeleton({ id, url, kind, publisher, title, language }: SourceDraft, today: string): string {
  return fill(read("source"), {
    id,
    url,
    today,
    kind: kind ?? '""',
    publisher: quoted(publisher ?? ""),
    title: quoted(title ?? ""),
    language: language ?? '""',
  });
}
