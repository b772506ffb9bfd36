import { fileURLToPath } from "node:url";
import { readFolder } from "@sco-glossary/schema/authoring";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../scripts/evaluate/evaluate.ts";
import { readDocuments } from "../../scripts/evaluate/read-documents.ts";
import { createMatcher } from "../../src/match/index.ts";
import { compileIndex } from "../../src/match-index/index.ts";

const { glossary } = readFolder(fileURLToPath(new URL("../..", import.meta.url)));
const matcher = createMatcher(compileIndex(glossary));
const documents = readDocuments(fileURLToPath(new URL("../../corpus", import.meta.url)), glossary.meta.subject);
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

  it.each(documents.map(({ document, text }) => [document.file, document, text] as const))(
    "%s: everything wanted is found, with the right record, and nothing else",
    (_, document, text) => {
      const { language, date } = document;
      const { required, extras } = evaluate(
        document,
        text,
        matcher.find(text, date === undefined ? { language } : { language, date }),
      );
      expect(required.filter(({ mention }) => !mention).map(({ span }) => span.text)).toEqual([]);
      expect(extras.map(({ start, end, id }) => `${text.slice(start, end)}: ${id}`)).toEqual([]);
      const exact = required.filter(
        ({ span, mention }) => mention!.start === span.start && mention!.end === span.end && span.entity !== "*",
      );
      expect(
        exact
          .filter(({ span, mention }) => mention!.id !== span.entity)
          .map(({ span, mention }) => `${span.text}: ${mention!.id}, not ${span.entity}`),
      ).toEqual([]);
    },
  );

  it("finds the same twice, and nothing where the gate says no", () => {
    for (const { text } of documents) {
      expect(matcher.find(text)).toEqual(matcher.find(text));
      if (!matcher.mayMatch(text)) expect(matcher.find(text)).toEqual([]);
    }
  });
});
