import { Command } from "commander";
import { loadGlossary } from "../load-glossary.ts";
import { positive, word } from "./arguments.ts";
import { fail, styled, writeJson, writeLine } from "./output.ts";

export const searchCommand = new Command("search")
  .description("find records by a part of a name, in any language")
  .argument("<text...>", "a part of a name, in any language", word)
  .option("-n, --limit <number>", "how many at most", positive, 20)
  .option("--json", "print an array of { id, kind, label, language }")
  .addHelpText("after", "\nExamples:\n  sco-glossary search declaration\n  sco-glossary search 宣言 --limit 5")
  .action(async (words: string[], { limit, json }: { limit: number; json?: boolean }) => {
    const hits = loadGlossary().search(words.join(" "), limit);
    if (json) {
      if (hits.length === 0) process.exitCode = 1;
      return writeJson(
        hits.map(({ record, label, language }) => ({ id: record.id, kind: record.kind, label, language })),
      );
    }
    if (hits.length === 0) return fail(`no name contains “${words.join(" ")}”`);
    const width = Math.max(...hits.map(({ record }) => record.id.length));
    const kindWidth = Math.max(...hits.map(({ record }) => record.kind.length));
    for (const { record, label } of hits)
      await writeLine(`${record.id.padEnd(width)}  ${styled("dim", record.kind.padEnd(kindWidth))}  ${label}`);
  });
