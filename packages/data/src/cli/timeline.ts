import { Command } from "commander";
import { loadGlossary } from "../load-glossary.ts";
import { nameOf, sourceLines } from "./names.ts";
import { fail, styled, wrapped, writeJson, writeLine } from "./output.ts";

export const timelineCommand = new Command("timeline")
  .description("all dated facts of a record in order of time, with their sources")
  .argument("<id>", "of a record, such as belarus")
  .option("--json", "print the facts as JSON")
  .addHelpText(
    "after",
    "\nExamples:\n  sco-glossary timeline belarus\n  sco-glossary timeline secretary-general --json",
  )
  .action(async (id: string, { json }: { json?: boolean }) => {
    const glossary = loadGlossary();
    if (!glossary.get(id)) return fail(`there is no record “${id}”; try: sco-glossary search ${id}`);
    const facts = glossary.timeline(id);
    if (json) return writeJson(facts);
    const width = Math.max(...facts.map(({ date }) => date.length));
    const indent = " ".repeat(width + 1);
    for (const { date, step, subject, planned, note, sources } of facts) {
      await writeLine(
        `${styled("cyan", date.padEnd(width))} ${[subject && nameOf(glossary, subject), step, planned && "(planned)"].filter(Boolean).join(" ")}`,
      );
      if (note) await writeLine(`${indent}${wrapped(note, indent)}`);
      for (const line of sourceLines(glossary, sources)) await writeLine(styled("dim", `${indent}${line}`));
    }
  });
