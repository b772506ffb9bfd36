/** Applies the mends that need no judgement, and says what is left: `npm run mend [-- --dry-run]`. */
import { formatFinding } from "@sco-glossary/schema";
import { counted } from "../src/counted.ts";
import { dataFolder } from "./data-folder.ts";
import { mendFolder } from "./mend/apply.ts";
import { taskArguments } from "./task-arguments.ts";

const USAGE = "npm run mend -- [--dry-run]: makes the mends that need no judgement, and says what is left";
const { values } = taskArguments(USAGE, { "dry-run": { type: "boolean", default: false } });
const { mends, left } = mendFolder(dataFolder, { dryRun: values["dry-run"] });
for (const { file, text, mended } of mends)
  console.log(
    `${text === null ? "removed" : "mended"} packages/data/${file} (${mended.map(({ rule }) => rule).join(", ")})`,
  );
for (const finding of left) console.log(formatFinding(finding));
console.log(
  `${counted(mends.length, "file")} ${values["dry-run"] ? "would change" : "changed"}, ${counted(left.length, "finding")} left`,
);
