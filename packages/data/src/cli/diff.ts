import { Command, Option } from "commander";
import { demandedBump } from "../diff/change.ts";
import { compare } from "../diff/compare.ts";
import { readSnapshot } from "../diff/read.ts";
import { human, markdown, namesOf } from "../diff/render.ts";
import { version } from "./arguments.ts";
import { writeJson, writeLine } from "./output.ts";

interface Options {
  format: "human" | "json" | "markdown";
  json?: boolean;
}

export const diffCommand = new Command("diff")
  .description("tell two versions apart, record by record, and name the version bump that the difference demands")
  .argument("<old>", "a folder, a .tgz, a glossary.json, or a version on npm (1.2.0, latest, name@range)", version)
  .argument("<new>", "likewise", version)
  .addOption(new Option("--format <format>", "how to print").choices(["human", "json", "markdown"]).default("human"))
  .addOption(new Option("--json", "the same as --format json: { bump, changes }").conflicts("format"))
  .addHelpText(
    "after",
    "\nExamples:\n  sco-glossary diff 1.2.0 1.3.0\n  sco-glossary diff latest packages/data --format markdown",
  )
  .action(async (old: string, recent: string, { format, json }: Options) => {
    const [before, after] = await Promise.all([readSnapshot(old), readSnapshot(recent)]);
    const changes = compare(before, after);
    if (json || format === "json") return writeJson({ bump: demandedBump(changes), changes });
    const lines = (format === "markdown" ? markdown : human)(changes, namesOf(before, after));
    for (const line of lines) await writeLine(line);
  });
