import type { Change } from "../../src/diff/change.ts";
import { markdown } from "../../src/diff/render.ts";

/** The changelog with what changed in the data below the newest version's own entries. */
export function withNotes(changelog: string, changes: readonly Change[], nameOf: (id: string) => string): string {
  const lines = [...markdown(changes, nameOf)];
  if (lines.length === 0) return changelog;
  const section = `### Records\n\n${lines.join("\n").trim()}\n`;
  const [first, second] = [...changelog.matchAll(/^## /gm)].map(({ index }) => index);
  if (first === undefined)
    throw new Error("the changelog has no version to write the notes under; run `changeset version` first");
  const end = second ?? changelog.length;
  return `${changelog.slice(0, end).trimEnd()}\n\n${section}${second === undefined ? "" : `\n${changelog.slice(end)}`}`;
}
