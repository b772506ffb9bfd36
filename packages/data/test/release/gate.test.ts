import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readChangesets } from "../../scripts/release/changesets.ts";
import { promisedBump } from "../../scripts/release/promise.ts";
import { loadGlossary } from "../../src/load-glossary.ts";

const script = fileURLToPath(new URL("../../scripts/release/gate.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "sco-glossary-gate-"));

/** Runs the gate against a last release that had one record more, or the same records. */
function gate(more: object[]) {
  const { meta, records, sources } = loadGlossary();
  const file = join(folder, "last.json");
  writeFileSync(file, JSON.stringify({ meta, records: [...records, ...more], sources }));
  const { status, stdout } = spawnSync(
    process.execPath,
    ["--conditions=@sco-glossary/source", script, "--against", file],
    {
      encoding: "utf8",
    },
  );
  return { status, stdout };
}

describe("the gate of a pull request", () => {
  it("is open where nothing that was published is lost", () => {
    const { status, stdout } = gate([]);
    expect([status, stdout]).toEqual([0, expect.stringContaining("0 changes demand: none")]);
  });

  it("is shut where an id is gone and the changesets do not say major", async () => {
    const { status, stdout } = gate([{ ...loadGlossary().get("sco"), id: "a-record-that-was" }]);
    expect(stdout).toContain("major  record-removed           a-record-that-was");
    const isPromised = promisedBump(await readChangesets(), "@sco-glossary/data") === "major";
    expect(status).toBe(isPromised ? 0 : 1);
    if (!isPromised) expect(stdout).toContain("The data demands a major version");
  });
});
