/** Something wrong in authored or published data, with where it is and how to mend it. */
export interface Finding {
  /** The rule that found it, such as `schema` or `overlapping-periods`. */
  rule: string;
  /** What is wrong: what was seen and what is allowed, in one sentence. */
  message: string;
  /** What to do about it. */
  mend?: string;
  /** The record or source that it is in. */
  id?: string;
  /** Where in the record, as keys and indexes from its root. */
  path?: readonly PropertyKey[];
  file?: string;
  /** From 1. */
  line?: number;
  /** From 1. */
  column?: number;
}

/** `file:line:column field: message (rule)`, then how to mend it on a line of its own. */
export function formatFinding(finding: Finding): string {
  const { file, line, column, id, path, message, mend, rule } = finding;
  const place = [file ?? id ?? "glossary", line, column].filter((part) => part !== undefined).join(":");
  const field = path?.length ? ` ${formatPath(path)}:` : ":";
  return `${place}${field} ${message} (${rule})${mend ? `\n    → ${mend}` : ""}`;
}

/** `statuses[0].steps[1].date` */
export function formatPath(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) => (typeof key === "number" ? `[${key}]` : index ? `.${String(key)}` : String(key)))
    .join("");
}
