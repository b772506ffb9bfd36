import type { z } from "zod";
import type { Finding } from "./finding.ts";

type Issue = z.core.$ZodIssue;

/** Where a value does not fit any shape of a union, report the shape that it came closest to. */
function flattenUnion(issue: Issue): Issue[] {
  if (issue.code !== "invalid_union" || issue.errors.length === 0) return [issue];
  const branches = issue.errors.map((branch) =>
    branch.flatMap((inner) => flattenUnion({ ...inner, path: [...issue.path, ...inner.path] } as Issue)),
  );
  return branches.reduce((best, branch) =>
    score(branch, issue.path.length) > score(best, issue.path.length) ? branch : best,
  );
}

/** A branch whose problems lie deeper fitted further; among equals, the one with fewer problems. */
function score(branch: readonly Issue[], depth: number): number {
  const deeper = branch.filter((issue) => issue.path.length > depth || issue.code !== "invalid_type").length;
  return (deeper === branch.length ? 1000 : 0) - branch.length;
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    root,
  );
}

/** A value as it can stand in a sentence. */
export function show(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

function describe(issue: Issue, seen: unknown): Pick<Finding, "message" | "mend"> {
  switch (issue.code) {
    case "unrecognized_keys":
      return {
        message: `unknown field ${issue.keys.map((key) => `“${key}”`).join(", ")}`,
        mend: "remove it, or look for its proper name in docs/data-guidelines.md",
      };
    case "invalid_type":
      return seen === undefined
        ? { message: `is missing; a ${issue.expected} is needed`, mend: "add the field" }
        : { message: `${show(seen)} is not a ${issue.expected}` };
    case "invalid_value":
      return { message: `${show(seen)} is not one of the values allowed: ${issue.values.map(String).join(", ")}` };
    case "invalid_union":
      return {
        message: `${show(seen)} fits none of the shapes allowed here${"discriminator" in issue && issue.discriminator ? ` (by ${String(issue.discriminator)})` : ""}`,
      };
    default:
      return { message: `${show(seen)}: ${issue.message}` };
  }
}

/** Every issue of a failed parse as a finding, with what was seen and what is allowed. */
export function findingsOf(error: z.ZodError, input: unknown): Finding[] {
  return error.issues
    .flatMap((issue) => flattenUnion(issue))
    .map((issue) => ({
      rule: "schema",
      path: issue.path,
      ...describe(issue, valueAt(input, issue.path)),
    }));
}
