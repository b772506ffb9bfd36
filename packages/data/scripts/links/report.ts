import type { LinkResult } from "./check-link.ts";

/** Who names an address: ids of sources and records. */
export type Owners = ReadonlyMap<string, readonly string[]>;

function describe({ verdict, status, reason, to, permanent }: LinkResult): string {
  const target = to === undefined ? "" : ` → ${to}`;
  const answer = [status, reason].filter((part) => part !== undefined).join(", ");
  if (verdict !== "redirected") return `${verdict} (${answer})${target}`;
  return `${permanent ? "moved for good" : "redirected for now"}${target}`;
}

const count = (results: readonly LinkResult[], verdict: LinkResult["verdict"]) =>
  results.filter((result) => result.verdict === verdict).length;

/** What does not lead straight to a page, one line each, and the totals. */
export function humanReport(results: readonly LinkResult[], owners: Owners): string {
  const lines = results
    .filter(({ verdict }) => verdict !== "ok")
    .map((result) => `${owners.get(result.url)?.join(", ") ?? ""}: ${result.url} ${describe(result)}`);
  const totals = `${results.length} links: ${count(results, "ok")} ok, ${count(results, "redirected")} redirected, ${count(results, "broken")} broken, ${count(results, "unreachable")} unreachable`;
  return [...lines, totals].join("\n");
}

/** The same for programs: every result with its owners. */
export function jsonReport(results: readonly LinkResult[], owners: Owners): string {
  return JSON.stringify(
    results.map((result) => ({ ...result, in: owners.get(result.url) ?? [] })),
    null,
    2,
  );
}

/** 1 where a link does not lead to a page; a redirect does. */
export function exitCode(results: readonly LinkResult[]): 0 | 1 {
  return count(results, "broken") + count(results, "unreachable") > 0 ? 1 : 0;
}
