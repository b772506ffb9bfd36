import { readFile } from "node:fs/promises";
import { text as readAll } from "node:stream/consumers";
import { Command } from "commander";
import { loadGlossary } from "../index.ts";
import { loadMatchIndex } from "../sco-match-index.ts";
import { createMatcher, type FindOptions, type Mention } from "../match/index.ts";
import type { Glossary } from "../query/index.ts";
import { day } from "./as-of.ts";
import { preferred } from "./names.ts";
import { fail, writeLine } from "./output.ts";

/** One line of output: a mention with what it was found as. */
function line(
  glossary: Glossary,
  file: string,
  text: string,
  { start, end, id, label, language, candidates, holder }: Mention,
): string {
  const record = glossary.get(id);
  const name =
    record && (record.labels[language]?.[label] ?? preferred(record, [language, ...glossary.meta.languages]));
  return JSON.stringify({
    file,
    start,
    end,
    text: text.slice(start, end),
    id,
    kind: record?.kind,
    label: name?.text ?? id,
    language,
    ...(candidates.length > 1 && { candidates }),
    ...(holder !== undefined && { holder }),
  });
}

async function read(file: string): Promise<string> {
  if (file === "-") return readAll(process.stdin);
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(
      `${file}: ${code === "ENOENT" ? "there is no such file" : code === "EISDIR" ? "this is a folder; name the files in it" : String(error)}`,
      { cause: error },
    );
  }
}

export const annotateCommand = new Command("annotate")
  .description("find the glossary's terms in texts: one JSON object a mention and line")
  .argument("<file...>", "text files; - reads standard input")
  .option("--date <day>", "the date of the texts: decides who held an office and which declaration is meant", day)
  .option("--lang <tag>", "the language of the texts, as a BCP 47 tag; without it all languages are tried")
  .addHelpText(
    "after",
    "\nPrints file, start, end, text, id, kind, label, language; start and end count UTF-16 units of the text.\n\nExamples:\n  sco-glossary annotate article.txt\n  sco-glossary annotate --date 2018-06-09 --lang en - < article.txt",
  )
  .action(async (files: string[], { date, lang }: { date?: string; lang?: string }) => {
    const glossary = loadGlossary();
    const matcher = createMatcher(loadMatchIndex());
    const options: FindOptions = { ...(date !== undefined && { date }), ...(lang !== undefined && { language: lang }) };
    for (const file of files) {
      try {
        const text = await read(file);
        for (const mention of matcher.find(text, options)) await writeLine(line(glossary, file, text, mention));
      } catch (error) {
        fail(error);
      }
    }
  });
