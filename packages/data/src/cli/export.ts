import { Command, Option } from "commander";
import { loadGlossary } from "../index.ts";
import { write, writeLine } from "./output.ts";

const FORMATS = ["ndjson", "json"] as const;

export const exportCommand = new Command("export")
  .description("print the whole dataset, and nothing else, on standard output")
  .addOption(
    new Option("--format <format>", "ndjson: a record a line; json: one document with records and sources")
      .choices(FORMATS)
      .default("ndjson"),
  )
  .addHelpText("after", "\nExample:\n  sco-glossary export --format ndjson > records.ndjson")
  .action(async ({ format }: { format: (typeof FORMATS)[number] }) => {
    const { meta, records, sources } = loadGlossary();
    if (format === "ndjson") for (const record of records) await writeLine(JSON.stringify(record));
    else await write(`${JSON.stringify({ meta, records, sources })}\n`);
  });
