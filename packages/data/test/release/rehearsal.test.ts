/**
 * A release rehearsed from end to end on a registry of our own: 1.0.0, then a patch, a minor and a major version made from
 * real edits of the authored data, each with the number that the diff demands; then the projects that use them.
 */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demandedBump, type Bump } from "../../src/diff/change.ts";
import { compare } from "../../src/diff/compare.ts";
import { readSnapshot } from "../../src/diff/read.ts";
import type { Snapshot } from "../../src/diff/snapshot.ts";
import { cli } from "../cli/run.ts";
import { ANSWER, install, PROJECTS } from "./rehearsal/projects.ts";
import { startRegistry, type Registry } from "./rehearsal/registry.ts";
import { openWorkshop, type Workshop } from "./rehearsal/workshop.ts";

/** All but its sources, which are those of another place. */
const NEW_RECORD = `id: rehearsal-town
kind: place
labels:
  en: { preferred: { text: Rehearsal Town, match: topic } }
  ru: { preferred: { text: Репетиционный город, match: topic } }
  zh-Hans: { preferred: { text: 排练城, match: topic } }
definition: { en: place that exists only while a release is rehearsed }
`;

const EDITS: [expected: Bump, edit: (workshop: Workshop) => Promise<void>][] = [
  [
    "patch",
    ({ edit }) =>
      edit("records/place/astana.yml", (text) => text.replace("capital of Kazakhstan", "capital city of Kazakhstan")),
  ],
  [
    "minor",
    ({ derive }) =>
      derive(
        "records/place/astana.yml",
        "records/place/rehearsal-town.yml",
        (text) => NEW_RECORD + text.slice(text.indexOf("sources:")),
      ),
  ],
  ["major", ({ remove }) => remove("records/place/rehearsal-town.yml")],
];

/** The next version number. */
function raised(version: string, bump: Bump): string {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  if (bump === "major") return `${major + 1}.0.0`;
  return bump === "minor" ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

describe("a release, rehearsed", () => {
  let registry: Registry;
  const bumps: Bump[] = [];
  const versions = ["1.0.0"];

  beforeAll(async () => {
    registry = await startRegistry();
    const workshop = await openWorkshop();
    const publish = async (version: string) => {
      await workshop.build(version);
      await registry.npm(["publish", "--access", "public", "--ignore-scripts"], workshop.folder);
    };
    await publish("1.0.0");
    let before: Snapshot = await readSnapshot(workshop.folder);
    for (const [, edit] of EDITS) {
      await edit(workshop);
      await workshop.build("0.0.0");
      const after = await readSnapshot(workshop.folder);
      const bump = demandedBump(compare(before, after));
      bumps.push(bump);
      versions.push(raised(versions.at(-1)!, bump));
      await publish(versions.at(-1)!);
      before = after;
    }
  }, 600_000);
  afterAll(() => registry.close());

  it("takes the numbers that the edits demand", () => {
    expect(bumps).toEqual(EDITS.map(([expected]) => expected));
    expect(versions).toEqual(["1.0.0", "1.0.1", "1.1.0", "2.0.0"]);
  });

  it.each([
    ["1.0.0", "1.0.0"],
    ["~1.0.0", "1.0.1"],
    ["^1.0.0", "1.1.0"],
    ["latest", "2.0.0"],
  ])("installs for %s what it should: %s", async (range, version) => {
    const project = PROJECTS["Node with ES modules"]!;
    const installed = await install(registry, project, range);
    expect(installed.version).toBe(version);
    expect(existsSync(join(installed.folder, "node_modules", "zod"))).toBe(false);
    expect(await project.run(installed.folder)).toBe(ANSWER);
  });

  describe.each(Object.entries(PROJECTS))("%s", (_, project) => {
    it.each(["~1.0.0", "^1.0.0"])("compiles and runs with %s", { timeout: 180_000 }, async (range) => {
      const { folder } = await install(registry, project, range);
      expect(await project.run(folder)).toBe(ANSWER);
    });
  });

  it("can be told apart by version numbers, as npm has them", async () => {
    const diff = async (...args: string[]) => {
      const { stdout } = await promisify(execFile)(process.execPath, [cli, "diff", ...args], {
        env: { ...process.env, ...registry.env },
        maxBuffer: 1e8,
      });
      return stdout;
    };
    const answer = JSON.parse(await diff("1.0.0", "^1.0.0", "--json")) as {
      bump: Bump;
      changes: { kind: string; id?: string }[];
    };
    expect(answer.bump).toBe("minor");
    expect(answer.changes.map(({ kind, id }) => `${kind} ${id}`)).toEqual(
      expect.arrayContaining(["definition-reworded astana", "record-added rehearsal-town"]),
    );
    const notes = await diff("1.1.0", "latest", "--format", "markdown");
    expect(notes).toContain(
      "#### No longer there\n\n- **Rehearsal Town** (`rehearsal-town`): an id is gone and leads nowhere",
    );
    await expect(diff("1.0.0", "3.0.0")).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining("npm could not fetch it"),
    });
  });

  it("lets code that names a removed id fail to compile, and only with the major version", async () => {
    const project = PROJECTS["TypeScript with nodenext"]!;
    const naming = {
      ...project,
      files: {
        ...project.files,
        "main.ts": project.files["main.ts"]!.replace('["sco", spirit]', '["sco", spirit, "rehearsal-town"]'),
      },
    };
    const minor = await install(registry, naming, "^1.0.0");
    expect(await naming.run(minor.folder)).toBe(ANSWER);
    const major = await install(registry, naming, "latest");
    await expect(naming.run(major.folder)).rejects.toMatchObject({
      stdout: expect.stringContaining('"rehearsal-town"'),
    });
  }, 180_000);
});
