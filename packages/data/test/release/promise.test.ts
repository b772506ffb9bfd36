import { describe, expect, it } from "vitest";
import { change } from "../../src/diff/change.ts";
import { withNotes } from "../../scripts/release/notes.ts";
import { objection, promisedBump } from "../../scripts/release/promise.ts";

const changesets = [
  { releases: [{ name: "@sco-glossary/data", type: "patch" }] },
  {
    releases: [
      { name: "@sco-glossary/data", type: "minor" },
      { name: "@sco-glossary/schema", type: "major" },
    ],
  },
];

describe("the promise of changesets", () => {
  it("is the largest bump that any of them names for the package", () =>
    expect(promisedBump(changesets, "@sco-glossary/data")).toBe("minor"));

  it("is none where none names it", () => expect(promisedBump([], "@sco-glossary/data")).toBe("none"));

  it.each([
    ["patch", "patch"],
    ["patch", "major"],
    ["none", "none"],
  ] as const)("is enough for %s data if it is %s", (demanded, promised) =>
    expect(objection(demanded, promised)).toBeUndefined(),
  );

  it("is refused where it is less, with what to do", () => {
    expect(objection("major", "minor")).toContain(
      "The data demands a major version, and the changesets promise minor.",
    );
    expect(objection("patch", "none")).toContain("no changeset names @sco-glossary/data. Run `npm run changeset`");
  });
});

describe("release notes", () => {
  const changelog = "# @sco-glossary/data\n\n## 1.1.0\n\n### Minor Changes\n\n- New records\n\n## 1.0.0\n\n- First\n";
  const changes = [
    change("date-corrected", {
      id: "belarus",
      path: "dates",
      before: "2024-07-03",
      after: "2024-07-04",
      because: "it took effect on the day.",
    }),
  ];

  it("stand below the newest version's entries and leave older ones alone", () =>
    expect(withNotes(changelog, changes, () => "Belarus")).toBe(
      "# @sco-glossary/data\n\n## 1.1.0\n\n### Minor Changes\n\n- New records\n\n### Records\n\n#### Corrected\n\n- **Belarus** (`belarus`): the date dates changed from 2024-07-03 to 2024-07-04, because it took effect on the day\n\n## 1.0.0\n\n- First\n",
    ));

  it("are left out where nothing changed", () => expect(withNotes(changelog, [], String)).toBe(changelog));

  it("need a version to stand under", () =>
    expect(() => withNotes("# Changes\n", changes, String)).toThrow("run `changeset version` first"));
});
