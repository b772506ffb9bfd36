import { join } from "node:path";
import { readFolder } from "@sco-glossary/schema/authoring";
import { describe, expect, it } from "vitest";
import { dataFolder } from "../../scripts/data-folder.ts";
import { evaluate, isExact } from "../../scripts/evaluate/evaluate.ts";
import { readDocuments } from "../../scripts/evaluate/read-documents.ts";
import { createMatcher } from "../../src/match/index.ts";
import { compileIndex } from "../../src/match-index/index.ts";

const { glossary } = readFolder(dataFolder);
const matcher = createMatcher(compileIndex(glossary));
const documents = readDocuments(join(dataFolder, "corpus"), glossary.meta.subject);
const relevant = documents.filter(({ document }) => document.spans.length);
const ids = new Set(glossary.records.map(({ id }) => id));

describe("the development corpus", () => {
  it("has at least 60 texts in each language and 80 that are about something else", () => {
    for (const language of ["en", "ru", "zh"])
      expect(relevant.filter(({ document }) => document.language === language).length).toBeGreaterThanOrEqual(60);
    expect(documents.length - relevant.length).toBeGreaterThanOrEqual(80);
  });

  it("names only records that exist", () => {
    const unknown = documents.flatMap(({ document }) =>
      document.spans.map(({ entity }) => entity).filter((entity) => entity !== "*" && !ids.has(entity)),
    );
    expect(unknown).toEqual([]);
  });

  it.each(documents.map((read) => [read.document.file, read] as const))(
    "%s: everything wanted is found, with the right record, and nothing else",
    (_, read) => {
      const { required, extras, text } = evaluate(matcher, read);
      expect(required.filter(({ mention }) => !mention).map(({ span }) => span.text)).toEqual([]);
      expect(extras.map(({ start, end, id }) => `${text.slice(start, end)}: ${id}`)).toEqual([]);
      const ofOthers = required
        .filter((pair) => isExact(pair) && pair.span.entity !== "*" && pair.mention!.id !== pair.span.entity)
        .map(({ span, mention }) => `${span.text}: ${mention!.id}, not ${span.entity}`);
      expect(ofOthers).toEqual([]);
    },
  );

  it("finds the same twice, and nothing where the gate says no", () => {
    for (const { text } of documents) {
      expect(matcher.find(text)).toEqual(matcher.find(text));
      if (!matcher.mayMatch(text)) expect(matcher.find(text)).toEqual([]);
    }
  });
});
