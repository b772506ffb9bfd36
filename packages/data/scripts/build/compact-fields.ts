/** Single letters for the field names with which most is saved. */
import type { StoredKind, StoredRecord } from "../../src/store/notation.ts";

const LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

function countKeys(value: unknown, counts: Map<string, number>): Map<string, number> {
  if (Array.isArray(value)) for (const item of value) countKeys(item, counts);
  else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
      countKeys(inner, counts);
    }
  }
  return counts;
}

function renamed(value: unknown, letters: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((item) => renamed(item, letters));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [letters.get(key) ?? key, renamed(inner, letters)]),
  );
}

/** Letters for the field names with which most is saved. */
export function abbreviated(records: readonly StoredRecord[]): Pick<StoredKind, "fields" | "records"> {
  const counts = [...countKeys(records, new Map())].filter(([key, count]) => key.length > 2 && count > 2);
  const byGain = counts.toSorted(([a, m], [b, n]) => n * (b.length - 1) - m * (a.length - 1));
  const letters = new Map(byGain.slice(0, LETTERS.length).map(([key], i) => [key, LETTERS[i]!] as const));
  const fields = Object.fromEntries([...letters].map(([key, letter]) => [letter, key]));
  return { fields, records: records.map((record) => renamed(record, letters)) };
}
