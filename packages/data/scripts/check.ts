/** Reads every authored file, reports every finding with its place and the way to mend it, and exits 1 if there is one. */
import { join } from "node:path";
import { formatFinding } from "@sco-glossary/schema";
import { checkFolder } from "@sco-glossary/schema/authoring";
import { readLedger } from "./build/ledger.ts";
import { dataFolder } from "./data-folder.ts";

const ledger = readLedger(join(dataFolder, "ledger.yml"));
const { glossary, findings } = checkFolder(dataFolder, "packages/data/", { ledger });
for (const finding of findings) console.log(formatFinding(finding));
console.log(`${glossary.records.length} records, ${glossary.sources.length} sources, ${findings.length} findings`);
process.exitCode = findings.length ? 1 : 0;
