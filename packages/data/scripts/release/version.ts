/**
 * After `changeset version`: writes what changed in the data into the changelog and all ids into the ledger.
 * `version.ts [--against WHERE]`, as for `gate.ts`; the data must have been built.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compare } from "../../src/diff/compare.ts";
import { readSnapshot } from "../../src/diff/read.ts";
import { namesOf } from "../../src/diff/render.ts";
import { dataFolder } from "../data-folder.ts";
import { taskArguments } from "../task-arguments.ts";
import { readLedger, withIds, writeLedger } from "../build/ledger.ts";
import { lastRelease } from "./last-release.ts";
import { withNotes } from "./notes.ts";

const USAGE = "version.ts [--against WHERE]: writes the changelog and the ledger of the next version";
const { values } = taskArguments(USAGE, { against: { type: "string" } });

const after = await readSnapshot(dataFolder);
const before = await lastRelease(values.against);
if (before) {
  const changelog = join(dataFolder, "CHANGELOG.md");
  writeFileSync(changelog, withNotes(readFileSync(changelog, "utf8"), compare(before, after), namesOf(before, after)));
}
const ledger = join(dataFolder, "ledger.yml");
writeLedger(
  ledger,
  withIds(
    readLedger(ledger),
    after.glossary.records.map(({ id }) => id),
  ),
);
