import { isDeepStrictEqual } from "node:util";
import type { Glossary } from "@sco-glossary/schema";
import { expandSources } from "../../src/store/sources.ts";
import type { StoredSources } from "../../src/store/notation.ts";
import { phrased } from "./compact-phrases.ts";
import { refuse } from "./refuse.ts";

/** Columns in this order first, then whatever else a source has. */
const FIRST_COLUMNS = ["id", "kind", "publisher", "title", "url", "language", "published", "read"];

/** Columns whose values repeat. */
const SHARED = ["kind", "publisher", "language", "published", "read"];

type Row = Readonly<Record<string, unknown>>;

function cellsOf(source: Row, columns: readonly string[], values: Readonly<Record<string, string[]>>): unknown[] {
  const cells = columns.map((column) => {
    const value = source[column];
    return typeof value === "string" && values[column] ? values[column].indexOf(value) : (value ?? null);
  });
  return cells.slice(0, cells.findLastIndex((cell) => cell !== null) + 1);
}

/** The table of sources. @throws like {@link compactKinds}. */
export function compactSources({ sources }: Glossary): StoredSources {
  const rows: readonly Row[] = sources;
  const columns = [...new Set([...FIRST_COLUMNS, ...rows.flatMap((source) => Object.keys(source))])];
  const values = Object.fromEntries(
    SHARED.map((column) => [
      column,
      [...new Set(rows.flatMap((source) => (source[column] as string) ?? []))].toSorted(),
    ]),
  );
  const { phrases, value } = phrased({ values, data: rows.map((source) => cellsOf(source, columns, values)) });
  const stored = { columns, phrases, ...value };
  return isDeepStrictEqual(expandSources(stored), JSON.parse(JSON.stringify(sources)))
    ? stored
    : refuse("the table of sources");
}
