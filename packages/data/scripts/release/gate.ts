/**
 * Refuses a change whose changesets promise less than the built data demands: `npm run gate -- [--against WHERE]`, where WHERE is
 * what `sco-glossary diff` takes; the last release on npm if nothing is said.
 */
import { readChangesets } from "./changesets.ts";
import { demandedBump } from "../../src/diff/change.ts";
import { compare } from "../../src/diff/compare.ts";
import { readSnapshot } from "../../src/diff/read.ts";
import { human, namesOf } from "../../src/diff/render.ts";
import { dataFolder } from "../data-folder.ts";
import { taskArguments } from "../task-arguments.ts";
import { lastRelease } from "./last-release.ts";
import { objection, promisedBump } from "./promise.ts";

const USAGE = "npm run gate -- [--against WHERE]: whether the changesets promise what the built data demands";
const { values } = taskArguments(USAGE, { against: { type: "string" } });

const before = await lastRelease(values.against);
if (before) {
  const after = await readSnapshot(dataFolder);
  const changes = compare(before, after);
  for (const line of human(changes, namesOf(before, after))) console.log(line);
  const promised = promisedBump(await readChangesets(), "@sco-glossary/data");
  const problem = objection(demandedBump(changes), promised);
  console.log(problem ?? `The changesets promise ${promised}: enough.`);
  process.exitCode = problem ? 1 : 0;
} else console.log("Nothing was published yet: nothing to keep.");
