import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkFolder } from "@sco-glossary/schema/authoring";
import { planMends, type MendPlan } from "./plan.ts";

/**
 * Mends what is safe to mend. Where one mend leaves another behind, such as a source that only a removed relation
 * cited, the next run finds it.
 */
export function mendFolder(folder: string, { dryRun = false } = {}): MendPlan {
  const plan = planMends(checkFolder(folder).findings, (file) => readFileSync(join(folder, file), "utf8"));
  for (const { file, text } of dryRun ? [] : plan.mends) {
    if (text === null) rmSync(join(folder, file));
    else writeFileSync(join(folder, file), text);
  }
  return plan;
}
