import { Command } from "commander";
import { loadGlossary } from "../load-glossary.ts";
import { isNarrow, wrapped } from "./layout.ts";
import { factLine, sourceLines } from "./names.ts";
import { fail, styled, writeJson, writeLine } from "./output.ts";

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
    if (facts.length === 0) return writeLine(styled("dim", "no dated facts"));
    const width = Math.max(...facts.map(({ date }) => date.length));
    const indent = " ".repeat(isNarrow() ? 2 : width + 1);
    for (const fact of facts) {
      await writeLine(factLine(glossary, fact, width));
      if (fact.note) await writeLine(`${indent}${wrapped(fact.note, indent)}`);
      for (const line of sourceLines(glossary, fact.sources, indent)) await writeLine(styled("dim", line));
    }
  });
