import { Command, Option } from "commander";
import { citation, STYLES, type Style } from "../cite/citation.ts";
import { DEFAULT_BASE } from "../export/format.ts";
import { meta } from "../generated/package-meta.ts";
import { loadGlossary } from "../load-glossary.ts";
import { webAddress } from "./arguments.ts";
import { fail, write } from "./output.ts";

export const citeCommand = new Command("cite")
  .description("how to cite a record of this version, or without an id the whole glossary")
  .argument("[id]", "of a record, such as shanghai-spirit")
  .addOption(new Option("--style <style>", "bibtex, csl (CSL-JSON) or apa").choices(STYLES).default("apa"))
  .addOption(new Option("--json", "the same as --style csl").conflicts("style"))
  .option("--base <address>", "what the id is appended to", webAddress, DEFAULT_BASE)
  .addHelpText(
    "after",
    "\nExamples:\n  sco-glossary cite shanghai-spirit\n  sco-glossary cite --style bibtex > glossary.bib",
  )
  .action(async (id: string | undefined, { style, json, base }: { style: Style; json?: boolean; base: string }) => {
    const glossary = loadGlossary();
    const record = id === undefined ? undefined : glossary.get(id);
    if (id !== undefined && !record) return fail(`there is no record “${id}”; try: sco-glossary search ${id}`);
    await write(citation(glossary.meta, record, { version: meta.version, base }, json ? "csl" : style));
  });
