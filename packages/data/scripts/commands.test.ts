/** What the commands say to a mistake on their command line. They read the data, and none of these writes anything. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";

function run(script: string, ...args: string[]) {
  const path = join(import.meta.dirname, `${script}.ts`);
  const { status, stderr } = spawnSync(process.execPath, ["--conditions=@sco-glossary/source", path, ...args], {
    encoding: "utf8",
  });
  return [status, stderr.trim().split("\n")[0]];
}

it.each([
  ["new", [], 2, 'npm run new -- KIND "English Name" [--id ID]'],
  ["new", ["concept"], 2, 'npm run new -- KIND "English Name" [--id ID]'],
  ["new", ["source", "somewhere"], 1, '"somewhere" is not an address; a source begins with https:// (or http://)'],
  ["stale", ["soon"], 2, '"soon" is not a date; write npm run stale -- YYYY-MM-DD'],
  ["links", ["--concurrency", "many"], 2, "--concurrency many: a whole number from 1 on is needed"],
])("%s %j exits with %i and says why", (script, args, status, message) => {
  expect(run(script, ...args)).toEqual([status, message]);
});
