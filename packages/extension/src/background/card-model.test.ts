import { loadGlossary } from "@sco-glossary/data";
import { describe, expect, it } from "vitest";
import { translator, type InterfaceLanguage } from "../i18n/translate.ts";
import { cardModel } from "./card-model.ts";

const glossary = loadGlossary();

function model(id: string, more: { articleDate?: string; language?: string; interface?: InterfaceLanguage } = {}) {
  const found = cardModel(glossary, id, {
    today: "2026-03-01",
    dateFrom: "meta",
    version: "1.0.0",
    translate: translator(more.interface ?? "en"),
    ...more,
  });
  if (!found) throw new Error(`no card for ${id}`);
  return found;
}

describe("the card of a record", () => {
  it("has the page's language in its title and the reader's in its text", () => {
    const card = model("sco", { language: "ru", interface: "zh" });
    expect(card.title).toMatchObject({ text: "Шанхайская организация сотрудничества", language: "ru" });
    expect(card.kind).toBe("组织");
    expect(card.equivalents.map(({ language }) => language)).toEqual(["en", "zh-Hans"]);
  });

  it("gives Chinese with its reading", () => {
    const [chinese] = model("sco", { language: "en" }).equivalents;
    expect(chinese).toMatchObject({ text: "上海合作组织", language: "zh-Hans" });
    expect(chinese?.transliteration).toMatch(/^shànghǎi|^shàng hǎi/);
  });

  it("sets what held on the article's date beside what holds today, and marks the difference", () => {
    const standing = model("sco", { articleDate: "2018-06-09" }).standing;
    const [members] = standing?.rows ?? [];
    expect(members).toMatchObject({ differs: true, before: { main: "8" }, now: { main: "10" } });
    expect(
      members?.now.detail
        ?.filter(({ isOnlyHere }) => isOnlyHere)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(["belarus", "iran"]);
  });

  it("says of a meeting of several days when it began and ended", () => {
    expect(model("summit-2018").standing?.rows[0]?.now.main).toBe("held 9 June 2018 – 10 June 2018");
  });

  it("says only what holds today where the article's date is unknown, and says that it is", () => {
    const standing = model("sco").standing;
    expect(standing?.before).toBeUndefined();
    expect(standing?.notes).toContain("The date of this article is not known");
  });

  it("does not set today beside today", () => {
    expect(model("sco", { articleDate: "2026-03-01" }).standing?.before).toBeUndefined();
  });

  it("says that the Organisation was not yet founded", () => {
    expect(model("sco", { articleDate: "2000-07-05" }).standing?.rows[0]?.before?.main).toMatch(/not yet founded/);
  });

  it("names the holder of an office on both days", () => {
    expect(model("secretary-general", { articleDate: "2018-06-09" }).standing?.rows[0]).toMatchObject({
      before: { main: "Rashid Alimov" },
      now: { main: "Nurlan Yermekbayev" },
    });
  });

  it("shows how a state came closer, on a line of years with the article's date on it", () => {
    const { timeline, standing } = model("india", { articleDate: "2016-06-24" });
    expect(timeline?.spans.length).toBeGreaterThan(1);
    expect(timeline?.spans.filter(({ isThen }) => isThen)).toHaveLength(1);
    expect(standing?.rows[0]?.differs).toBe(true);
  });

  it("has sources for every record, official ones first, and no link that is not a web address", () => {
    for (const { id } of glossary.records) {
      const { sources } = model(id);
      expect(sources.length, id).toBeGreaterThan(0);
      for (const { url } of sources) expect(url, id).toMatch(/^https?:\/\//);
    }
  });

  it("exists for every record in every language, with and without a date, and is plain data", () => {
    for (const { id } of glossary.records)
      for (const language of ["en", "zh", "ru"] as const) {
        const card = model(id, { interface: language, articleDate: "2012-06-07" });
        expect(card.title.text, id).not.toBe("");
        expect(card.definition.text, id).not.toBe("");
        expect(structuredClone(card)).toEqual(card);
        expect(JSON.stringify({ ...card, words: {} }), id).not.toMatch(/undefined|\$1|Invalid Date/);
      }
  });

  it("is null for an unknown record", () => {
    expect(
      cardModel(glossary, "nothing", { today: "2026-03-01", version: "1", translate: translator("en") }),
    ).toBeNull();
  });
});

describe("citations", () => {
  it("can be pasted as text, BibTeX and CSL-JSON, with version and date of the data", () => {
    const [text, bibtex, csl] = model("shanghai-spirit").citations;
    expect(text?.text).toMatch(/^“Shanghai Spirit”, .*version 1\.0\.0 .*record shanghai-spirit/);
    expect(bibtex?.text).toMatch(/^@misc\{sco-glossary-shanghai-spirit,\n[\s\S]+\n\}$/);
    expect(JSON.parse(csl?.text ?? "")[0]).toMatchObject({ type: "entry-dictionary", version: "1.0.0" });
  });
});
