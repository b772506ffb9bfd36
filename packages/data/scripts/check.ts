/** Reads every authored file, reports every finding with its place and the way to mend it, and exits 1 if there is one. */
import { join } from "node:path";
import { formatFinding } from "@sco-glossary/schema";
import { checkFolder } from "@sco-glossary/schema/authoring";
import { readLedger } from "./build/ledger.ts";
import { counted } from "../src/counted.ts";
import { dataFolder } from "./data-folder.ts";
import { taskArguments } from "./task-arguments.ts";

taskArguments("npm run check: what is wrong in the records and sources, where, and how to mend it", {});
const ledger = readLedger(join(dataFolder, "ledger.yml"));
const { glossary, findings } = checkFolder(dataFolder, "packages/data/", { ledger });
for (const finding of findings) console.log(formatFinding(finding));
console.log(
  [
    counted(glossary.records.length, "record"),
    counted(glossary.sources.length, "source"),
    counted(findings.length, "finding"),
  ].join(", "),
);
process.exitCode = findings.length ? 1 : 0;
