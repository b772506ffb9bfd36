import { readFile } from "node:fs/promises";
import { checkGlossary, findingsOf, formatFinding, glossarySchema, type Finding } from "@sco-glossary/schema";
import { Command } from "commander";
import { styled, writeJson, writeLine } from "./output.ts";

function checkJson(file: string, text: string): Finding[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return [{ rule: "json", file, message: (error as Error).message, mend: "see that the file is whole" }];
  }
  const parsed = glossarySchema.safeParse(value);
  const findings: Finding[] = parsed.success ? checkGlossary(parsed.data) : findingsOf(parsed.error, value);
  return findings.map((finding) => ({ file, ...finding }));
}

export const validateCommand = new Command("validate")
  .description("hold any glossary in this format against the schema and against every rule")
  .argument("<file>", "a glossary in one .json file: meta, records, sources")
  .option("--json", "print the findings as JSON")
  .addHelpText(
    "after",
    "\nExamples:\n  sco-glossary validate my-glossary.json\n  sco-glossary validate my-glossary.json --json",
  )
  .action(async (path: string, { json }: { json?: boolean }) => {
    const findings = checkJson(path, await readFile(path, "utf8"));
    if (json) await writeJson(findings);
    else {
      for (const finding of findings) await writeLine(formatFinding(finding));
      await writeLine(findings.length ? `${findings.length} findings` : styled("green", "nothing to mend"));
    }
    process.exitCode = findings.length ? 1 : 0;
  });
