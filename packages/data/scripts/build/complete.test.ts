import { glossarySchema, type Glossary, type GlossaryRecord, type RecordOf } from "@sco-glossary/schema";
import { describe, expect, it } from "vitest";
import { complete } from "./complete.ts";

const thing = (id: string, kind: string, fields: object = {}) => ({
  id,
  kind,
  labels: { en: { preferred: id } },
  definition: { en: "thing of the sea" },
  sources: ["log"],
  verifiedOn: "1960",
  ...fields,
});
const source = (id: string) => ({
  id,
  kind: "press",
  publisher: "Log",
  title: id,
  url: `https://log.example/${id}`,
  language: "en",
  read: "1960",
});

function completed(...records: object[]): Glossary {
  return complete(
    glossarySchema.parse({
      meta: {
        id: "lanterns",
        title: { en: "Lanterns" },
        subject: "league",
        languages: ["en"],
        dataThrough: "1999",
        licence: "CC0-1.0",
      },
      records,
      sources: ["log", "charter", "book"].map(source),
    }),
  );
}
const find = ({ records }: Glossary, id: string) => records.find((record) => record.id === id) as GlossaryRecord;

describe("complete", () => {
  it("adds the inverse of each relation, marked as derived", () => {
    const glossary = completed(
      thing("lens", "concept", { related: [{ relation: "part-of", to: "beacon" }] }),
      thing("beacon", "concept", { related: [{ relation: "see-also", to: "lens" }] }),
    );
    expect(find(glossary, "beacon").related).toEqual([
      { relation: "see-also", to: "lens" },
      { relation: "has-part", to: "lens", derived: true },
    ]);
    expect(find(glossary, "lens").related).toContainEqual({ relation: "see-also", to: "beacon", derived: true });
  });
  it("adds no inverse that is stated, and none of a record to itself", () => {
    const glossary = completed(
      thing("lens", "concept", {
        related: [
          { relation: "see-also", to: "beacon" },
          { relation: "see-also", to: "lens" },
        ],
      }),
      thing("beacon", "concept", { related: [{ relation: "see-also", to: "lens" }] }),
    );
    expect(find(glossary, "beacon").related).toEqual([{ relation: "see-also", to: "lens" }]);
    expect(find(glossary, "lens").related).toHaveLength(2);
  });
  it("lets a meeting list the documents that name it, after its own, each once", () => {
    const glossary = completed(
      thing("gathering", "meeting", { dates: { start: "1952", sources: ["log"] }, documents: ["zeta-accord"] }),
      thing("zeta-accord", "document", { type: "agreement", meeting: "gathering" }),
      thing("fog-rules", "document", { type: "regulations", meeting: "gathering" }),
      thing("anchor-code", "document", { type: "code", meeting: "gathering" }),
      thing("oil-code", "document", { type: "code" }),
    );
    const { documents } = find(glossary, "gathering") as RecordOf<"meeting">;
    expect(documents).toEqual(["zeta-accord", "anchor-code", "fog-rules"]);
  });
  it("writes Traditional Chinese and pinyin, and leaves what is authored", () => {
    const glossary = completed(
      thing("lantern", "concept", {
        labels: { en: { preferred: "Lantern" }, "zh-Hans": { preferred: "灯塔组织", admitted: ["灯"] } },
      }),
      thing("taipei", "place", { labels: { "zh-Hans": { preferred: "台北" }, "zh-Hant": { preferred: "臺北" } } }),
    );
    const { labels } = find(glossary, "lantern");
    expect(labels["zh-Hant"]?.map(({ text, derived }) => [text, derived])).toEqual([
      ["燈塔組織", true],
      ["燈", true],
    ]);
    expect(labels["zh-Hans"]?.map(({ transliteration }) => transliteration)).toEqual(["dēng tǎ zǔ zhī", undefined]);
    expect(find(glossary, "taipei").labels["zh-Hant"]).toMatchObject([{ text: "臺北", grade: "preferred" }]);
    expect(find(glossary, "taipei").labels["zh-Hant"]?.[0]).not.toHaveProperty("derived");
  });
  it("reads a character as its word asks", () => {
    const glossary = completed(thing("keeper", "concept", { labels: { "zh-Hans": { preferred: "灯塔秘书长" } } }));
    expect(find(glossary, "keeper").labels["zh-Hans"]?.[0]?.transliteration).toBe("dēng tǎ mì shū zhǎng");
  });
  it("puts records and sources in order of their ids, and leaves out sources that nothing cites", () => {
    const glossary = completed(thing("lens", "concept"), thing("beacon", "concept", { sources: ["charter"] }));
    expect(glossary.records.map(({ id }) => id)).toEqual(["beacon", "lens"]);
    expect(glossary.sources.map(({ id }) => id)).toEqual(["charter", "log"]);
  });
  it("changes nothing when it is done again", () => {
    const once = completed(
      thing("lens", "concept", { related: [{ relation: "part-of", to: "beacon" }] }),
      thing("beacon", "concept", { labels: { "zh-Hans": { preferred: "灯塔" } } }),
    );
    expect(glossarySchema.parse(once)).toEqual(once);
    expect(complete(once)).toEqual(once);
  });
});
