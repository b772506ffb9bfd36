/** Other glossaries than the SCO's own, and parts of it, on the command line. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createMatcher, type MatchIndex } from "../../src/match/index.ts";
import { lanternLeague } from "../lantern-league.ts";
import { ARTICLE, run, workFolder } from "./run.ts";

const { file, run: runHere, annotate } = workFolder();

describe("compile", () => {
  it("makes the index of a part of this glossary, with its version", () => {
    const { code, out } = run(["compile", "--kinds", "body,state", "--languages", "ru,zh"]);
    const index = JSON.parse(out) as MatchIndex;
    expect([code, index.languages.toSorted()]).toEqual([0, ["ru", "zh-Hans"]]);
    expect(index.version).toBe(
      JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")).version,
    );
    const found = createMatcher(index).find("Секретариат ШОС, “上海精神”, RATS");
    expect(found.map(({ id }) => id)).toEqual(["sco-secretariat"]);
  });

  it("makes that of another glossary", () => {
    const name = file("lanterns.json", lanternLeague);
    const { out } = runHere(["compile", name, "--json"]);
    const mentions = createMatcher(JSON.parse(out) as MatchIndex).find("The Harbour Accord binds Südland.");
    expect(mentions.map(({ id }) => id)).toEqual(["harbour-accord", "sudland"]);
  });

  it("says what another glossary names and has not, whole and in part", () => {
    const { meta } = lanternLeague;
    const near = { scope: "block", anyOf: ["lighthouse"], description: "near the lighthouse" };
    const name = file("ghost.json", { ...lanternLeague, meta: { ...meta, evidence: { near } } });
    for (const args of [
      ["compile", name],
      ["compile", name, "--kinds", "state"],
    ])
      expect(runHere(args)).toMatchObject({
        code: 1,
        out: "",
        err: expect.stringContaining(
          'evidence "near": anyOf: no record "lighthouse"; the glossary has lantern-league,',
        ),
      });
  });

  it.each([
    [["--kinds", "body,planet"], 2, '"planet" is no kind of record; the kinds are organisation, state,'],
    [["--kinds", ","], 2, "nothing is no kind of record"],
    [["--languages", "en,tlh"], 1, 'no name in "tlh"; the glossary has names in en,'],
    [["--languages", "en_US"], 2, "a language is a BCP 47 tag"],
    [["--languages", "Klingon"], 2, "a language is a BCP 47 tag"],
    [["--languages", ","], 2, "a language is a BCP 47 tag"],
    [["none.json"], 1, "none.json: there is no such file"],
  ])("says what is wrong with %j", (args, code, message) => {
    expect(runHere(["compile", ...args])).toMatchObject({ code, err: expect.stringContaining(message), out: "" });
  });
});

describe("annotate with another glossary", () => {
  const glossary = file("lanterns.json", lanternLeague);
  const log = file("log.txt", "The Harbour Accord binds Südland and the Shanghai Cooperation Organisation.");

  it.each([1, 2])("finds its terms alone, in %i threads", (jobs) => {
    const mentions = annotate([log, "--glossary", glossary, "--jobs", `${jobs}`]).lines();
    expect(mentions.map(({ id, kind, label }) => [id, kind, label])).toEqual([
      ["harbour-accord", "document", "Harbour Accord"],
      ["sudland", "state", "Südland"],
    ]);
  });

  it("wants to know the address of its ids where it writes addresses", () => {
    const args = [log, "--glossary", glossary, "--output", "html"];
    expect(annotate(args)).toMatchObject({ code: 2, err: expect.stringContaining("needs --base") });
    expect(annotate([...args, "--base", "https://example.org/"]).out).toContain(
      '<a href="https://example.org/harbour-accord" title="thing of the sea">Harbour Accord</a>',
    );
  });

  it("is not read from where the text is read", () =>
    expect(annotate(["--glossary", "-", "-"], ARTICLE)).toMatchObject({
      code: 2,
      out: "",
      err: expect.stringContaining("a glossary and a text cannot both be read from standard input"),
    }));

  it("says where a file is no glossary", () => {
    const cut = file("cut.json", '{\n "meta": {');
    expect(annotate([log, "--glossary", cut])).toMatchObject({
      code: 1,
      err: expect.stringContaining("cut.json:2:11"),
    });
  });
});
