import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Command, Option } from "commander";
import { DEFAULT_BASE, type ExportFile, type ExportFormat } from "../export/format.ts";
import { FORMATS, type FormatName } from "../export/index.ts";
import { meta } from "../generated/package-meta.ts";
import { loadGlossary } from "../load-glossary.ts";
import { folderName, webAddress } from "./arguments.ts";
import { wrapped } from "./layout.ts";
import { makeFolder } from "./make-folder.ts";
import { fail, write, writeJson, writeLine } from "./output.ts";

interface Options {
  format: FormatName;
  out?: string;
  base: string;
  list?: boolean;
  json?: boolean;
}

const names = Object.keys(FORMATS) as FormatName[];

async function save(folder: string, { name, text }: ExportFile): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text).catch((error: NodeJS.ErrnoException) => {
    // Of a disk that is full Node says no more than that.
    throw error.path === undefined ? new Error(`${path}: ${error.message}`, { cause: error }) : error;
  });
  return path;
}

async function list(json?: boolean): Promise<void> {
  const formats = Object.entries<ExportFormat>(FORMATS).map(([name, { description }]) => ({ name, description }));
  if (json) return writeJson(formats);
  for (const { name, description } of formats)
    await writeLine(`${name.padEnd(12)} ${wrapped(description, " ".repeat(13))}`);
}

export const exportCommand = new Command("export")
  .description("print or save the whole dataset in the format of another tool")
  .addOption(new Option("--format <format>", "which format").choices(names).default("ndjson"))
  .option("--out <folder>", "save the format's files there instead of printing", folderName)
  .option("--base <address>", "what ids are appended to where a format needs addresses", webAddress, DEFAULT_BASE)
  .option("--list", "say what the formats are, and nothing else")
  .option("--json", "with --list or --out: say it as JSON")
  .addHelpText(
    "after",
    "\nExamples:\n  sco-glossary export --list\n  sco-glossary export --format skos-turtle > glossary.ttl\n  sco-glossary export --format csv --out tables",
  )
  .action(async ({ format, out, base, list: onlyList, json }: Options) => {
    if (onlyList) return list(json);
    const files = FORMATS[format].files({ glossary: loadGlossary(), version: meta.version, base });
    if (out !== undefined) {
      await makeFolder(out);
      const paths: string[] = [];
      for (const file of files) paths.push(await save(out, file));
      return json ? writeJson(paths) : void (await writeLine(paths.join("\n")));
    }
    const [only] = files;
    if (!only || files.length > 1)
      return fail(
        `${format} is ${files.length} files (${files.map(({ name }) => name).join(", ")}); say where with --out FOLDER`,
      );
    for (const piece of only.text) await write(piece);
  });
