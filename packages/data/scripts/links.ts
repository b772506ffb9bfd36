/**
 * Asks every address of the glossary whether it still leads to a page. It needs the network, so no test and no build
 * runs it: `npm run links [-- --json] [--host HOST] [--concurrency 8]`.
 */
import { setTimeout as pause } from "node:timers/promises";
import { readFolder } from "@sco-glossary/schema/authoring";
import { dataFolder } from "./data-folder.ts";
import { addressesOf } from "./links/addresses.ts";
import { checkLinks } from "./links/check-links.ts";
import { exitCode, humanReport, jsonReport } from "./links/report.ts";
import { taskArguments } from "./task-arguments.ts";

const USAGE =
  "npm run links -- [--json] [--host HOST] [--concurrency 8]: whether every address of the glossary still leads to a page";
const { values } = taskArguments(USAGE, {
  json: { type: "boolean", default: false },
  host: { type: "string" },
  concurrency: { type: "string", default: "8" },
});
const concurrency = Number(values.concurrency);
if (!Number.isInteger(concurrency) || concurrency < 1) {
  console.error(`--concurrency ${values.concurrency}: a whole number from 1 on is needed`);
  process.exit(2);
}

const owners = addressesOf(readFolder(dataFolder).glossary);
const urls = [...owners.keys()].filter((url) => values.host === undefined || new URL(url).hostname === values.host);
const pace = {
  concurrency,
  perHostMs: 500,
  timeoutMs: 20_000,
  retries: 3,
  backOffMs: 1000,
  longestPauseMs: 60_000,
  pause,
};
let done = 0;
const results = await checkLinks(urls, pace, () => process.stderr.write(`\r${++done} of ${urls.length}`));
process.stderr.write("\n");
console.log((values.json ? jsonReport : humanReport)(results, owners));
process.exitCode = exitCode(results);
