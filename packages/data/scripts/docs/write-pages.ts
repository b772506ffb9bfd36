import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const existing = (folder: string) =>
  existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".md")) : [];

/** Writes the pages, and removes those that are no longer made. */
export function writePages(folder: string, pages: ReadonlyMap<string, string>): void {
  mkdirSync(folder, { recursive: true });
  for (const name of existing(folder)) if (!pages.has(name)) rmSync(join(folder, name));
  for (const [name, text] of pages) writeFileSync(join(folder, name), text);
}

/** Pages that are missing, differ, or are no longer made. */
export function outdatedPages(folder: string, pages: ReadonlyMap<string, string>): string[] {
  const onDisk = existing(folder);
  const differing = [...pages].filter(
    ([name, text]) => !onDisk.includes(name) || readFileSync(join(folder, name), "utf8") !== text,
  );
  return [...differing.map(([name]) => name), ...onDisk.filter((name) => !pages.has(name))].toSorted();
}
