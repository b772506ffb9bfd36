/** Applies the mends that need no judgement, and says what is left: `npm run mend [-- --dry-run]`. */
import { parseArgs } from "node:util";
import { formatFinding } from "@sco-glossary/schema";
import { dataFolder } from "./data-folder.ts";
import { mendFolder } from "./mend/apply.ts";

const { values } = parseArgs({ options: { "dry-run": { type: "boolean", default: false } } });
const { mends, left } = mendFolder(dataFolder, { dryRun: values["dry-run"] });
for (const { file, text, mended } of mends)
  console.log(
    `${text === null ? "removed" : "mended"} packages/data/${file} (${mended.map(({ rule }) => rule).join(", ")})`,
  );
for (const finding of left) console.log(formatFinding(finding));
console.log(`${mends.length} files ${values["dry-run"] ? "would change" : "changed"}, ${left.length} findings left`);
