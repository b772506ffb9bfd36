import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import { describe, expect, it } from "vitest";
import { citation, STYLES } from "../../src/cite/citation.ts";
import { loadGlossary } from "../../src/load-glossary.ts";

const glossary = loadGlossary();
const year = glossary.get("shanghai-spirit").verifiedOn.slice(0, 4);
const about = { version: "1.2.3", base: "https://example.org/id/" };
const cited = (id: string, style: (typeof STYLES)[number]) => citation(glossary.meta, glossary.get(id), about, style);

describe("a citation, read by a citation manager", () => {
  it.each(["bibtex", "csl"] as const)("in %s names the record, the version and the address", (style) => {
    const [item] = new Cite(cited("shanghai-spirit", style)).data;
    expect(item).toMatchObject({
      title: "Shanghai Spirit",
      URL: "https://example.org/id/shanghai-spirit",
      version: "1.2.3",
    });
    expect(JSON.stringify(item?.["author"])).toContain("SCO Glossary contributors");
    expect(JSON.stringify(item?.["issued"])).toContain(year);
  });

  it("keeps characters that mean something to TeX, for every record", () => {
    for (const { id, labels } of glossary.records) {
      const [item] = new Cite(cited(id, "bibtex")).data;
      expect(item?.["title"]).toBe((labels["en"] ?? Object.values(labels)[0])?.[0]?.text);
    }
  });

  it("keeps characters that no name of ours has yet", () => {
    const title = String.raw`a^b~c\d_{e}%&#$`;
    const text = citation({ ...glossary.meta, title: { en: title } }, undefined, about, "bibtex");
    expect(new Cite(text).data[0]?.["title"]).toBe(title);
  });

  it("in APA is what the citation manager makes of it, but for the version", () => {
    const text = new Cite(cited("shanghai-spirit", "csl")).format("bibliography", { template: "apa" }).trim();
    expect(text).toContain(`SCO Glossary contributors. (${year}). Shanghai Spirit.`);
    expect(cited("shanghai-spirit", "apa")).toContain(`SCO Glossary contributors. (${year}). Shanghai Spirit.`);
  });
});
