import type { Finding } from "@sco-glossary/schema";
import { MENDS } from "./mends.ts";

/** What is to be done with one file. */
export interface FileMend {
  file: string;
  /** The new text; `null` where the file goes. */
  text: string | null;
  mended: Finding[];
}

export interface MendPlan {
  mends: FileMend[];
  /** Findings that a person must mend. */
  left: Finding[];
}

/** From the last line up, so that no mend moves the place of another. */
const fromTheEnd = (a: Finding, b: Finding) => (b.line ?? 0) - (a.line ?? 0);

function mendFile(file: string, findings: readonly Finding[], read: (file: string) => string) {
  const mended: Finding[] = [];
  const left: Finding[] = [];
  let text: string | null = read(file);
  for (const finding of findings.toSorted(fromTheEnd)) {
    const result: string | null | undefined = text === null ? null : MENDS[finding.rule]?.(text, finding);
    (result === undefined ? left : mended).push(finding);
    if (result !== undefined) text = result;
  }
  return { mend: { file, text, mended }, left };
}

/** Decides on every finding; writes nothing. */
export function planMends(findings: readonly Finding[], read: (file: string) => string): MendPlan {
  const files = [...new Set(findings.flatMap(({ file }) => file ?? []))];
  const plans = files.map((file) =>
    mendFile(
      file,
      findings.filter((finding) => finding.file === file),
      read,
    ),
  );
  return {
    mends: plans.flatMap(({ mend }) => (mend.mended.length > 0 ? [mend] : [])),
    left: [...findings.filter(({ file }) => file === undefined), ...plans.flatMap(({ left }) => left)],
  };
}
