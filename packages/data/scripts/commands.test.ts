/** What the commands say to a mistake on their command line. They read the data, and none of these writes anything. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";

function start(script: string, ...args: string[]) {
  const path = join(import.meta.dirname, `${script}.ts`);
  return spawnSync(process.execPath, ["--conditions=@sco-glossary/source", path, ...args], { encoding: "utf8" });
}

function run(script: string, ...args: string[]) {
  const { status, stderr } = start(script, ...args);
  return [status, stderr.trim().split("\n").slice(0, 2)];
}

const NEW = expect.stringMatching(
  /^npm run new -- KIND "English Name" \[--id ID\]: starts a record; KIND is one of organisation/,
);

it.each([
  ["new", [], 2, ["Something is missing.", NEW]],
  ["new", ["concept"], 2, ["Something is missing.", NEW]],
  ["new", ["concept", "Two", "Words"], 2, ["There is nothing to do with “Words”.", NEW]],
  ["new", ["--loud"], 2, ["Unknown option '--loud'.", NEW]],
  ["new", ["source", "somewhere"], 1, ['"somewhere" is not an address; a source begins with https:// (or http://)']],
  ["stale", ["soon"], 2, ['"soon" is not a date; write npm run stale -- YYYY-MM-DD']],
  ["links", ["--concurrency", "many"], 2, ["--concurrency many: a whole number from 1 on is needed"]],
])("%s %j exits with %i and says why", (script, args, status, message) => {
  expect(run(script, ...args)).toEqual([status, message]);
});

it.each(["check", "new", "mend", "links", "stale", "docs", "evaluate"])("%s --help says how it is called", (script) => {
  const { status, stdout } = start(script, "--help");
  expect([status, stdout]).toEqual([0, expect.stringMatching(new RegExp(`^npm run (?:-s )?${script}\\b.*: .`))]);
});
