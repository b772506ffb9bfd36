/** Lists records last verified before a date, and open questions: `npm run stale -- 2026-01-01 [--json]`. */
import { isPartialDate } from "@sco-glossary/schema";
import { readFolder } from "@sco-glossary/schema/authoring";
import { dataFolder } from "./data-folder.ts";
import { openQuestions, staleRecords, staleReport } from "./stale/stale.ts";
import { taskArguments } from "./task-arguments.ts";

const USAGE = "npm run stale -- YYYY-MM-DD [--json]: records last verified before that day, and open questions";
const { values, positionals } = taskArguments(USAGE, { json: { type: "boolean", default: false } }, [1, 1]);
const [date = ""] = positionals;
if (!isPartialDate(date)) {
  console.error(`${JSON.stringify(date)} is not a date; write npm run stale -- YYYY-MM-DD`);
  process.exit(2);
}
const { records } = readFolder(dataFolder).glossary;
const [stale, questions] = [staleRecords(records, date), openQuestions(records)];
console.log(values.json ? JSON.stringify({ stale, questions }, null, 2) : staleReport(stale, questions, date));
