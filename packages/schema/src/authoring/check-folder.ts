import type { Finding } from "../finding.ts";
import { checkGlossary } from "../rules/check.ts";
import type { RuleContext } from "../rules/rule.ts";
import { locate } from "./parse-files.ts";
import { readFolder, type AuthoredGlossary } from "./read-folder.ts";

/**
 * Rules that look for what is not there. A file that does not fit the schema is missing from the glossary, and these
 * would blame the files that lead to it; they speak when every file could be read.
 */
const NEEDS_EVERY_FILE = new Set([
  "dangling-citation",
  "dangling-reference",
  "glossary-references",
  "published-id-gone",
  "uncited-source",
]);

/** Reads an authored glossary and holds it against the schema and against every rule. All findings at once, in order of files. */
export function checkFolder(folder: string, prefix = "", extra: Pick<RuleContext, "ledger"> = {}): AuthoredGlossary {
  const { glossary, files, findings } = readFolder(folder, prefix);
  const fileOf = (id: string, collection = "record") => files.get(`${collection}:${id}`)?.file;
  const ruleFindings = checkGlossary(glossary, { ...extra, fileOf }).map((finding): Finding => {
    const file = files.get(`${finding.in}:${finding.id}`);
    return file ? locate(finding, file) : finding;
  });
  const reliable = findings.length ? ruleFindings.filter(({ rule }) => !NEEDS_EVERY_FILE.has(rule)) : ruleFindings;
  const all = [...findings, ...reliable].toSorted(
    (a, b) => (a.file ?? "").localeCompare(b.file ?? "") || (a.line ?? 0) - (b.line ?? 0),
  );
  return { glossary, files, findings: all };
}
