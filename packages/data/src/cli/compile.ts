import type { Kind } from "@sco-glossary/schema/kinds";
import { Command } from "commander";
import { compileIndex } from "../compile-index.ts";
import { meta } from "../generated/package-meta.ts";
import { loadGlossary } from "../load-glossary.ts";
import { readGlossary } from "../read/glossary.ts";
import { kinds, languageTags } from "./arguments.ts";
import { write } from "./output.ts";

interface Options {
  kinds?: Kind[];
  languages?: string[];
}

export const compileCommand = new Command("compile")
  .description("make the index of names that the matcher takes, of this glossary, of another, or of a part")
  .argument(
    "[file]",
    "a glossary in one .json file: meta, records, sources; - reads standard input; this one if left out",
  )
  .option("--kinds <kinds>", "only names of records of these kinds and of the subject, with commas between", kinds)
  .option(
    "--languages <tags>",
    "only names in these languages, with commas between; Chinese in either characters is both",
    languageTags,
  )
  .option("--json", "print JSON, as without it")
  .addHelpText(
    "after",
    "\nExamples:\n  sco-glossary compile --kinds body,state --languages en,ru,zh > index.json\n  sco-glossary compile my-glossary.json > index.json",
  )
  .action(async (file: string | undefined, { kinds: only, languages }: Options) => {
    const glossary = file === undefined ? loadGlossary() : await readGlossary(file);
    const index = compileIndex(glossary, {
      ...(file === undefined && { version: meta.version }),
      ...(only && { records: ({ kind }) => only.includes(kind) }),
      ...(languages && { languages }),
    });
    await write(JSON.stringify(index));
  });
