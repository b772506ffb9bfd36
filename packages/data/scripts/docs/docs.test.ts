import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Glossary } from "@sco-glossary/schema";
import { describe, expect, it, onTestFinished } from "vitest";
import { readFolder } from "@sco-glossary/schema/authoring";
import { lanternLeague } from "../../test/lantern-league.ts";
import { complete } from "../build/complete.ts";
import { dataFolder } from "../data-folder.ts";
import { readTopics } from "./coverage-page.ts";
import { figuresOf } from "./figures.ts";
import { inline, share } from "./markdown.ts";
import { pagesOf } from "./pages.ts";
import { outdatedPages, writePages } from "./write-pages.ts";

const published = join(dataFolder, "../../docs/data");
const league = lanternLeague as unknown as Glossary;
const pages = pagesOf(league);
const pageOf = (name: string) => pages.get(name) ?? "";

describe("the pages", () => {
  it("are one for each kind of which there are records, and one for all", () => {
    expect([...pages.keys()]).toEqual(
      expect.arrayContaining(["README.md", "organisation.md", "state.md", "status.md", "meeting.md", "figure.md"]),
    );
    expect(pages.has("place.md")).toBe(false);
  });
  it("lead each topic of the coverage to its records, or say why there are none", () => {
    const page = pagesOf(league, [
      { topic: "The lamp", records: ["lamp", "wick"] },
      { topic: "The oil", missing: "None was found." },
    ]).get("coverage.md");
    expect(page).toContain(
      "2 topics, 1 of them with records.\n\n1. The lamp: `lamp` `wick`\n1. The oil: – None was found.",
    );
  });
  it("count records, names, facts and sources", () => {
    expect(pageOf("README.md")).toContain("2 sources; what happened until 1969-12-31.");
    expect(pageOf("README.md")).toContain("| [Meetings](meeting.md) | 4 | 4 | 0 % | 100 % | 0 |");
    expect(pageOf("state.md")).toContain("| with two sources or more | 1 | 11 % |");
    expect(pageOf("state.md")).toContain("| en | 5 | 0 | 0 |");
  });
  it("tell names that are missing from names that there are not", () => {
    const records = league.records.map((record) => ({
      ...record,
      unnamed: record.id === "norland" ? ["zh-Hans"] : [],
    }));
    const chinese = { ...league, records, meta: { ...league.meta, languages: ["en", "zh-Hans", "zh-Hant"] } };
    expect(pagesOf(chinese).get("state.md")).toContain(
      "| en | 5 | 0 | 0 |\n| zh-Hans | 0 | 1 | 4 |\n| zh-Hant | 0 | 1 | 4 |",
    );
  });
  it("say why each rule is there", () => {
    expect(pageOf("rules.md")).toContain("- `self-relation`: a record is not related to itself\n");
  });
  it("list every record with its definition and file", () => {
    expect(pageOf("concept.md")).toContain(
      "- [Clear Sight](../../packages/data/records/concept/clear-sight.yml) `clear-sight`: thing of the sea",
    );
  });
  it("list open questions where there are some", () => {
    const records = league.records.map((record) => ({ ...record, openQuestions: ["Who lit it?"] }));
    expect(pagesOf({ ...league, records }).get("concept.md")).toContain(
      "## Open questions\n\n- `clear-sight`: Who lit it?\n",
    );
    expect(pageOf("concept.md")).not.toContain("Open questions");
  });
  it("do not depend on the order of the records", () => {
    expect(pagesOf({ ...league, records: league.records.toReversed() })).toEqual(pages);
  });
});

describe("figuresOf", () => {
  it("counts two places in one source as one source", () => {
    const record = {
      ...league.records[0],
      kind: "body",
      cooperation: undefined,
      timeline: [{ step: "founded", date: "1951", sources: [{ source: "log", locator: "p. 1" }, { source: "log" }] }],
    } as unknown as Glossary["records"][number];
    const { facts, twoSources, official } = figuresOf([record], ["en"], () => undefined);
    expect([facts, twoSources, official]).toEqual([1, 0, 0]);
  });
});

describe("Markdown", () => {
  it("takes marks of the data as text", () => expect(inline("a | b\n<c> *d*")).toBe(String.raw`a \| b \<c\> \*d\*`));
  it("rounds shares down, so that 100 % means all", () => {
    expect([share(999, 1000), share(5, 5), share(0, 0)]).toEqual(["99 %", "100 %", "–"]);
  });
});

describe("the check", () => {
  const folder = () => {
    const made = mkdtempSync(join(tmpdir(), "docs-"));
    onTestFinished(() => rmSync(made, { recursive: true }));
    return made;
  };

  it("accepts what was just written", () => {
    const made = folder();
    writePages(made, pages);
    expect(outdatedPages(made, pages)).toEqual([]);
  });
  it("accepts the pages in the repository", () => {
    expect(
      outdatedPages(
        published,
        pagesOf(complete(readFolder(dataFolder).glossary), readTopics(join(dataFolder, "coverage.yml"))),
      ),
    ).toEqual([]);
  });
  it("names pages that are missing, changed or no longer made", () => {
    const made = folder();
    writePages(made, pages);
    writeFileSync(join(made, "state.md"), `${readFileSync(join(made, "state.md"), "utf8")} `);
    writeFileSync(join(made, "dragon.md"), "");
    rmSync(join(made, "body.md"));
    expect(outdatedPages(made, pages)).toEqual(["body.md", "dragon.md", "state.md"]);
    writePages(made, pages);
    expect(outdatedPages(made, pages)).toEqual([]);
  });
});
