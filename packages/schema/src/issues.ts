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
  if (value === undefined || value === null) return "nothing";
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

/** The types of the schema language as authors of YAML know them. */
const TYPE_NAMES: Record<string, string> = {
  array: "a list",
  object: "a mapping of fields",
  record: "a mapping of fields",
  tuple: "a list",
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
};

type Description = Pick<Finding, "message" | "mend">;

function describeType(expected: string, seen: unknown): Description {
  const wanted = TYPE_NAMES[expected] ?? expected;
  if (seen === undefined) return { message: `is missing; ${wanted} is needed`, mend: "add the field" };
  const message = `${show(seen)} stands where ${wanted} is needed`;
  return wanted === "a list"
    ? { message, mend: "write [ … ], or each item on a line of its own after a hyphen" }
    : { message };
}

function describeUnion(issue: Extract<Issue, { code: "invalid_union" }>, seen: unknown): Description {
  const { discriminator, options } = issue as { discriminator?: string; options?: readonly unknown[] };
  if (discriminator === undefined) return { message: `${show(seen)} fits none of the shapes allowed here` };
  const allowed = `allowed are ${(options ?? []).join(", ")}`;
  return seen === undefined
    ? { message: `is missing; ${allowed}`, mend: "add the field" }
    : { message: `${show(seen)} is not a ${discriminator}; ${allowed}` };
}

function describeTooSmall(issue: Extract<Issue, { code: "too_small" }>, seen: unknown): Description {
  if (typeof seen === "string" && seen.trim() === "")
    return { message: "is empty; a text is needed", mend: "fill it in, or remove the field" };
  // A list of which more is to be said, such as that a fact names a source, says so itself.
  if (!issue.message.startsWith("Too small")) return { message: `${show(seen)}: ${issue.message}` };
  return Array.isArray(seen)
    ? {
        message: `${show(seen)} is too short; ${issue.minimum} or more are needed`,
        mend: "add to it, or remove the field",
      }
    : { message: `${show(seen)} is too small; ${issue.minimum} is the least` };
}

function describe(issue: Issue, seen: unknown): Description {
  switch (issue.code) {
    case "unrecognized_keys":
      return {
        message: "there is no such field here",
        mend: "remove it, or look for its proper name in docs/data-guidelines.md",
      };
    case "invalid_type":
      return describeType(issue.expected, seen);
    case "invalid_value":
      return { message: `${show(seen)} is not one of the values allowed: ${issue.values.map(String).join(", ")}` };
    case "invalid_union":
      return describeUnion(issue, seen);
    case "too_small":
      return describeTooSmall(issue, seen);
    case "invalid_key":
      return { message: `${show(issue.path.at(-1))}: ${issue.issues[0]?.message ?? issue.message}` };
    default:
      return { message: `${show(seen)}: ${issue.message}` };
  }
}

/** Each unknown field is an issue of its own, so that each is shown at its own line. */
function eachField(issue: Issue): Issue[] {
  return issue.code === "unrecognized_keys"
    ? issue.keys.map((key) => ({ ...issue, path: [...issue.path, key] }))
    : [issue];
}

/** Every issue of a failed parse as a finding, with what was seen and what is allowed. */
export function findingsOf(error: z.ZodError, input: unknown): Finding[] {
  return error.issues
    .flatMap(flattenUnion)
    .flatMap(eachField)
    .map((issue) => ({
      rule: "schema",
      path: issue.path,
      ...describe(issue, valueAt(input, issue.path)),
    }));
}
