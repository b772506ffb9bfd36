import type { Citation } from "../generated/types.ts";
import { change, type Change } from "./change.ts";

/** Citations are the same by their source; the place in it may be told better. */
export function compareCitations(
  id: string,
  path: string,
  before: readonly Citation[],
  after: readonly Citation[],
): Change[] {
  const old = new Map(before.map((citation) => [citation.source, citation]));
  const now = new Map(after.map((citation) => [citation.source, citation]));
  const changes: Change[] = [];
  for (const [source, { locator }] of now) {
    const known = old.get(source);
    if (!known) changes.push(change("citation-added", { id, path, after: source }));
    else if (known.locator !== locator)
      changes.push(change("citation-located", { id, path, before: known.locator, after: locator }));
  }
  for (const source of old.keys())
    if (!now.has(source)) changes.push(change("citation-removed", { id, path, before: source }));
  // The same sources cited in another order or more than once: a difference of value all the same.
  if (changes.length === 0 && JSON.stringify(before) !== JSON.stringify(after))
    changes.push(change("citation-located", { id, path, before, after }));
  return changes;
}
