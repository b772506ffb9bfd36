import { statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { Command, Option } from "commander";
import { compileIndex } from "../../compile-index.ts";
import { DEFAULT_BASE } from "../../export/format.ts";
import { readGlossary } from "../../read/glossary.ts";
import { date, fileName, jobs, languageTag, webAddress } from "../arguments.ts";
import { fail, write } from "../output.ts";
import { createPool, inOrder } from "./pool.ts";
import { createProgress } from "./progress.ts";
import { OUTPUTS, type AnnotateOptions, type Output } from "./task.ts";
import { filesOf, tasksOf } from "./tasks.ts";

interface Options {
  output: Output;
  json?: boolean;
  date?: string;
  dateField?: string;
  lang?: string;
  jsonl?: boolean;
  html?: boolean;
  field: string;
  idField?: string;
  jobs?: number;
  base?: string;
  glossary?: string;
}

// Starting workers costs about as much as annotating this much text.
const WORTH_WORKERS_BYTES = 2_000_000;

function jobsFor(files: readonly string[], asked: number | undefined): number {
  if (asked !== undefined) return asked;
  const sizes = files.map((file) => (file === "-" ? undefined : statSync(file, { throwIfNoEntry: false })?.size));
  // How much will come from standard input nobody knows; a pipe that waits for each answer is served best by one thread.
  const known = sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0);
  return known < WORTH_WORKERS_BYTES ? 1 : availableParallelism();
}

function optionsOf({
  output,
  json,
  date,
  dateField,
  lang,
  field,
  idField,
  html = false,
  base = DEFAULT_BASE,
}: Options): AnnotateOptions {
  return {
    output: json ? "jsonl" : output,
    field,
    html,
    base,
    ...(date !== undefined && { date }),
    ...(dateField !== undefined && { dateField }),
    ...(lang !== undefined && { language: lang }),
    ...(idField !== undefined && { idField }),
  };
}

/** Another glossary with the index of its names. */
async function readTerms(file: string): Promise<NonNullable<AnnotateOptions["glossary"]>> {
  const { meta, records } = await readGlossary(file);
  return { data: { meta, records }, index: compileIndex({ meta, records }) };
}

const WITH_ADDRESSES: readonly Output[] = ["html", "webannotation"];

const HELP = `
Outputs:
  jsonl          an object a mention: file, line, start, end, text, id, kind,
                 label, language
  documents      an object a text with all its mentions, in order
  udf            the same as JSON in one field, for ClickHouse
  text           a line a mention, for people
  html           the texts with links
  webannotation  a W3C Web Annotation a mention

start and end count UTF-16 units of the text. Of a web page the text between the
tags is read, and they are places in its source (webannotation: bytes).
A line or file that cannot be read is reported with its place; the rest is
annotated, and the command ends with 1.

Examples:
  sco-glossary annotate article.txt
  sco-glossary annotate --date 2018-06-09 --lang en - < article.txt
  sco-glossary annotate page.html --output text
  sco-glossary annotate "archive/**/*.txt" --output html > archive.html
  sco-glossary annotate archive.jsonl --field body --date-field published
  zcat a.jsonl.gz | sco-glossary annotate --jsonl --output documents -
  sco-glossary annotate --glossary my-glossary.json article.txt`;

export const annotateCommand = new Command("annotate")
  .description("find the glossary's terms in texts")
  .argument(
    "<file...>",
    "texts, web pages (.html), lines of JSON (.jsonl, .ndjson), or patterns such as archive/**/*.txt; - reads standard input",
    fileName,
  )
  .option("--date <date>", "the date of the texts: decides who held an office and which declaration is meant", date)
  .option(
    "--lang <tag>",
    "the language of the texts, as a BCP 47 tag: decides where two languages share a name; all are tried",
    languageTag,
  )
  .addOption(new Option("--output <format>", "how to print").choices(OUTPUTS).default("jsonl"))
  .addOption(new Option("--json", "the same as --output jsonl").conflicts("output"))
  .option("--jsonl", "read lines of JSON whatever the file is called")
  .option("--html", "read texts as HTML whatever the file is called")
  .option("--field <name>", "the field of a line that holds the text", "text")
  .option("--id-field <name>", "a field of a line to pass on as `document`")
  .option("--date-field <name>", "the field of a line that holds the date of the text")
  .option(
    "--jobs <number>",
    "how many threads; without it, as many as there are cores where the files are worth it",
    jobs,
  )
  .option(
    "--base <address>",
    `what ids are appended to in html and webannotation (default: ${JSON.stringify(DEFAULT_BASE)})`,
    webAddress,
  )
  .option("--glossary <file>", "find the terms of another glossary, in one .json file as `validate` takes it")
  .addHelpText("after", HELP)
  .action(async (args: string[], options: Options, command: Command) => {
    const given = optionsOf(options);
    if (options.glossary !== undefined) {
      if (options.base === undefined && WITH_ADDRESSES.includes(given.output))
        command.error(`error: --glossary with --output ${given.output} needs --base: whose ids these are nobody knows`);
      if (options.glossary === "-" && args.includes("-"))
        command.error("error: a glossary and a text cannot both be read from standard input");
      given.glossary = await readTerms(options.glossary);
    }
    const files = await filesOf(args);
    const pool = createPool(jobsFor(files, options.jobs), given, new URL("./annotate-worker.js", import.meta.url));
    const progress = createProgress();
    try {
      for await (const result of inOrder(tasksOf(files, options.jsonl ?? false), pool)) {
        if (result.problems.length) progress.clear();
        for (const problem of result.problems) fail(problem);
        if (result.output) await write(result.output);
        progress.add(result);
      }
    } finally {
      progress.clear();
      await Promise.all(pool.workers.map(({ close }) => close()));
    }
  });
