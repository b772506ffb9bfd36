import type { Source } from "../generated/types.ts";
import { frozen } from "./frozen.ts";
import type { StoredSources } from "./notation.ts";
import { phraseReader } from "./phrases.ts";

/** The sources of a stored table, frozen. */
export function expandSources({ columns, phrases, values, data }: StoredSources): Source[] {
  const readText = phraseReader(phrases);
  const sources = data.map((row) => {
    const source: Record<string, unknown> = {};
    row.forEach((cell, i) => {
      const column = columns[i]!;
      const shared = values[column];
      const value = shared && typeof cell === "number" ? shared[cell] : cell;
      if (value != null) source[column] = typeof value === "string" ? readText(value) : value;
    });
    return source as unknown as Source;
  });
  return frozen(sources);
}
