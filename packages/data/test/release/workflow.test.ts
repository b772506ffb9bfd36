/**
 * The commands of .github/workflows/release.yml and of the check on pull requests, run one after the other as the workflow
 * runs them: a first version, a change that promises too little, and the version after it.
 */
import { parse } from "yaml";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadGlossary } from "../../src/load-glossary.ts";
import { openClone, type Clone } from "./rehearsal/clone.ts";
import { startRegistry, type Registry } from "./rehearsal/registry.ts";

const DATA = "@sco-glossary/data";
const changeset = (bump: string, text: string) => `---\n"${DATA}": ${bump}\n---\n\n${text}\n`;

describe("the release workflow", { timeout: 300_000 }, () => {
  let registry: Registry;
  let clone: Clone;
  const task = (name: string) => clone.run("npm", ["run", "--silent", name]);
  const versions = async () =>
    JSON.parse(await registry.npm(["view", DATA, "versions", "--json"], clone.folder)) as string[];

  beforeAll(async () => {
    registry = await startRegistry();
    clone = await openClone(registry.env);
    await clone.build();
  }, 300_000);
  afterAll(() => registry.close());

  it("finds nothing to keep before the first version", async () =>
    expect(await task("gate")).toContain("Nothing was published yet: nothing to keep."));

  it("makes the first version: number, changelog, and every id in the ledger", async () => {
    await clone.edit(".changeset/first-release.md", () => changeset("major", "First release."));
    await task("version-packages");
    expect(JSON.parse(await clone.read("packages/data/package.json"))).toMatchObject({ version: "1.0.0" });
    expect(await clone.read("packages/data/CHANGELOG.md")).toMatch(
      /## 1\.0\.0\n\n### Major Changes\n\n.*First release\./,
    );
    const ledger = parse(await clone.read("packages/data/ledger.yml")) as Record<string, string | null>;
    expect(Object.keys(ledger)).toEqual(loadGlossary().records.map(({ id }) => id));
  });

  it("publishes it, with a tag, once", async () => {
    await clone.commit();
    await clone.build();
    expect(await task("publish-packages")).toContain(`${DATA}@1.0.0`);
    expect(await clone.run("git", ["tag"])).toContain(`${DATA}@1.0.0`);
    expect(await task("publish-packages")).not.toContain("Successfully published");
    expect([await versions()].flat()).toEqual(["1.0.0"]);
  });

  it("refuses a pull request that promises too little, and takes one that promises enough", async () => {
    await clone.edit("packages/data/records/place/astana.yml", (text) =>
      text.replace(/^labels:\n/m, "$&  eo: { preferred: { text: Astano, match: topic } }\n"),
    );
    await clone.build();
    await clone.edit(".changeset/rehearsal.md", () => changeset("patch", "A question about Astana."));
    await expect(task("gate")).rejects.toMatchObject({
      code: 1,
      stdout: expect.stringContaining("The data demands a minor version, and the changesets promise patch."),
    });
    await clone.edit(".changeset/rehearsal.md", () => changeset("minor", "A name of Astana."));
    expect(await task("gate")).toContain("The changesets promise minor: enough.");
  });

  it("makes and publishes the next version, with what changed in its changelog", async () => {
    await task("version-packages");
    await clone.commit();
    await clone.build();
    await task("publish-packages");
    expect(await versions()).toEqual(["1.0.0", "1.1.0"]);
    const changelog = await clone.read("packages/data/CHANGELOG.md");
    expect(changelog.indexOf("## 1.1.0")).toBeLessThan(changelog.indexOf("## 1.0.0"));
    expect(changelog).toMatch(
      /## 1\.1\.0\n[\s\S]*A name of Astana\.\n[\s\S]*### Records\n[\s\S]*\*\*Astana\*\* \(`astana`\): labels\.eo/,
    );
  });
});
