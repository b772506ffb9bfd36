/** Holds the matcher against texts whose mentions are known: `npm run -s evaluate -- FOLDER [--quiet]`. */
import { readFolder } from "@sco-glossary/schema/authoring";
import { createMatcher } from "../src/match/index.ts";
import { compileIndex } from "../src/match-index/index.ts";
import { dataFolder } from "./data-folder.ts";
import { evaluate } from "./evaluate/evaluate.ts";
import { readDocuments } from "./evaluate/read-documents.ts";
import { report } from "./evaluate/report.ts";
import { taskArguments } from "./task-arguments.ts";

const USAGE = `npm run -s evaluate -- FOLDER [--quiet]: what the matcher finds in texts whose mentions are known
FOLDER holds mentions.json and the texts that it names.`;
const { values, positionals } = taskArguments(USAGE, { quiet: { type: "boolean", default: false } }, [1, 1]);
const [folder = ""] = positionals;
const { glossary } = readFolder(dataFolder);
const matcher = createMatcher(compileIndex(glossary));
const results = readDocuments(folder, glossary.meta.subject).map((read) => evaluate(matcher, read));
const { text, failed } = report(results, glossary, values.quiet);
console.log(text);
process.exitCode = failed ? 1 : 0;
