import { formatFinding, type Finding } from "@sco-glossary/schema";
import { Command } from "commander";
import { counted } from "../counted.ts";
import { findingsIn } from "../read/glossary.ts";
import { fail, styled, writeJson, writeLine } from "./output.ts";

/** The record before the field: a line number alone says little. */
const shown = ({ id, path, ...finding }: Finding) =>
  formatFinding({ ...finding, path: [...(id === undefined ? [] : [id]), ...(path ?? [])] });

export const validateCommand = new Command("validate")
  .description("hold any glossary in this format against the schema and against every rule")
  .argument("<file>", "a glossary in one .json file: meta, records, sources; - reads standard input")
  .option("--json", "print the findings as JSON")
  .addHelpText(
    "after",
    "\nExamples:\n  sco-glossary validate my-glossary.json\n  sco-glossary validate my-glossary.json --json\n  sco-glossary export --format json | sco-glossary validate -",
  )
  .action(async (path: string, { json }: { json?: boolean }) => {
    const findings = await findingsIn(path).catch((error: Error) => fail(`${path}: ${error.message}`));
    if (!findings) return;
    if (findings.length) process.exitCode = 1;
    if (json) return writeJson(findings);
    for (const finding of findings) await writeLine(shown(finding));
    await writeLine(findings.length ? counted(findings.length, "finding") : styled("green", "nothing to mend"));
  });
