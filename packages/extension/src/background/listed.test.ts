import { loadGlossary } from "@sco-glossary/data";
import { describe, expect, it } from "vitest";
import { listed } from "./listed.ts";
import { Names } from "./names.ts";

const glossary = loadGlossary();
const names = new Names(glossary);
const list = (request: { text?: string; kind?: string }, language = "en") => listed(glossary, names, request, language);

describe("listed", () => {
  it("finds a record by a name in any language, and says which", () => {
    expect(list({ text: "шанхайский дух" })[0]).toEqual({
      id: "shanghai-spirit",
      title: "Shanghai Spirit",
      language: "en",
      found: { text: "Шанхайский дух", language: "ru" },
    });
  });

  it("has titles in the reader's language", () => {
    expect(list({ text: "Shanghai Spirit" }, "zh")[0]).toMatchObject({ title: "上海精神", language: "zh-Hans" });
  });

  it("has every record in the list of its kind, once", () => {
    const kinds = [...new Set(glossary.records.map(({ kind }) => kind))];
    const ids = kinds.flatMap((kind) => list({ kind }).map(({ id }) => id));
    expect(ids.toSorted()).toEqual(glossary.records.map(({ id }) => id).toSorted());
  });

  it("finds nothing for nothing", () => {
    expect(list({ text: "  " })).toEqual([]);
  });
});
