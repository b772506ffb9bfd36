/**
 * `ledger.yml`: every id that was ever published, and where the redirected ones lead. It only grows. An id that has a
 * record stands alone (`sco:`); one that is gone names the record that took its place (`old-id: new-id`).
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parse } from "yaml";

export type Ledger = ReadonlyMap<string, string | undefined>;

export function readLedger(file: string | URL): Ledger {
  const entries = existsSync(file) ? (parse(readFileSync(file, "utf8")) as Record<string, string | null> | null) : null;
  return new Map(Object.entries(entries ?? {}).map(([id, to]) => [id, to ?? undefined]));
}

/** The redirects alone. */
export function redirectsOf(ledger: Ledger): Record<string, string> {
  return Object.fromEntries([...ledger].filter((entry): entry is [string, string] => entry[1] !== undefined));
}

/** The ledger with these ids as well, in order. */
export function withIds(ledger: Ledger, ids: readonly string[]): Ledger {
  return new Map(
    [...new Map([...ids.map((id) => [id, undefined] as const), ...ledger])].toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

const HEADER =
  "# Every id that was ever published, and where the redirected ones lead. Written when a version is made; never remove a line.\n";

export function writeLedger(file: string | URL, ledger: Ledger): void {
  writeFileSync(file, HEADER + [...ledger].map(([id, to]) => `${id}:${to === undefined ? "" : ` ${to}`}\n`).join(""));
}
