/** Reads every authored file, reports every finding with its place and the way to mend it, and exits 1 if there is one. */
import { fileURLToPath } from "node:url";
import { formatFinding } from "@sco-glossary/schema";
import { checkFolder } from "@sco-glossary/schema/authoring";

const folder = fileURLToPath(new URL("..", import.meta.url));
const { glossary, findings } = checkFolder(folder, "packages/data/");
for (const finding of findings) console.log(formatFinding(finding));
console.log(`${glossary.records.length} records, ${glossary.sources.length} sources, ${findings.length} findings`);
process.exitCode = findings.length ? 1 : 0;
