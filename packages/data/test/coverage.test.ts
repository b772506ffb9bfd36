/** Holds what the dataset sets out to cover against the records, and the three promises against every record. */
import { join } from "node:path";
import { datedFacts } from "@sco-glossary/schema";
import { describe, expect, it } from "vitest";
import { dataFolder } from "../scripts/data-folder.ts";
import { readTopics } from "../scripts/docs/coverage-page.ts";
import { loadGlossary, type GlossaryRecord, type Source } from "../src/index.ts";

const sco = loadGlossary();
const topics = readTopics(join(dataFolder, "coverage.yml"));

const OFFICIAL = new Set(["official", "treaty"]);

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

describe("coverage.yml", () => {
  it("leads each topic to records that exist, or says why there are none", () => {
    const wrong = topics.filter(({ records, missing }) =>
      records?.length ? records.some((id) => !sco.get(id)) : !missing,
    );
    expect(wrong).toEqual([]);
  });

  it("covers no fewer than 406 topics, at least 400 of them with records", () => {
    expect(topics.length).toBeGreaterThanOrEqual(406);
    expect(topics.filter(({ records }) => records?.length).length).toBeGreaterThanOrEqual(400);
  });
});

describe("sourced", () => {
  const facts = sco.records.flatMap((record) => [...datedFacts(record as never)].map((fact) => ({ record, fact })));
  const hostsOf = (sources: readonly { source: string }[]) =>
    new Set(sources.map(({ source }) => new URL(sco.source(source)?.url ?? "https://none").hostname));

  it("every dated fact has a source that is in the dataset", () => {
    for (const { record, fact } of facts) {
      expect(fact.sources.length, `${record.id} ${fact.date}`).toBeGreaterThan(0);
      for (const { source } of fact.sources) expect(sco.source(source), `${record.id} cites ${source}`).toBeDefined();
    }
  });

  it("at least 60 % of the dated facts rest on two independent sources", () => {
    const two = facts.filter(({ fact }) => hostsOf(fact.sources).size >= 2);
    expect(share(two.length, facts.length)).toBeGreaterThanOrEqual(0.6);
  });

  describe("on the page of an official body, or on the text of an instrument,", () => {
    const dated = facts.filter(({ fact }) => !fact.planned);
    const steps = dated.filter(({ record, fact }) => record.kind === "state" && fact.path[0] === "statuses");
    const meetings = dated.filter(({ record }) => record.kind === "meeting");
    const ofMinisters = meetings.filter(
      ({ record }) => record.kind === "meeting" && record.series === "council-of-foreign-ministers",
    );
    const ofLeaders = meetings.filter((one) => !ofMinisters.includes(one));
    // An application changes nothing yet, and is mostly told by the press.
    const changes = steps.filter(({ fact }) => fact.step !== "applied");
    const isOfficial = (source: Source | undefined) => OFFICIAL.has(source?.kind ?? "");
    const resting = (some: typeof dated, on: (source: Source | undefined) => boolean) =>
      share(some.filter(({ fact }) => fact.sources.some(({ source }) => on(sco.source(source)))).length, some.length);

    it("rest at least 90 % of what changes a status and of the meetings of leaders", () => {
      expect(resting([...changes, ...ofLeaders], isOfficial)).toBeGreaterThanOrEqual(0.9);
    });

    it("rest two thirds of the meetings of foreign ministers", () => {
      expect(resting(ofMinisters, isOfficial)).toBeGreaterThanOrEqual(2 / 3);
    });

    it("or on a report that names the official body whose statement it relays, rest at least 99 % of the steps and of the meetings of leaders", () => {
      expect(
        resting([...steps, ...ofLeaders], (source) => isOfficial(source) || source?.relays !== undefined),
      ).toBeGreaterThanOrEqual(0.99);
    });
  });
});

describe("named", () => {
  it.each(["en", "ru", "zh-Hans", "zh-Hant"])(
    "every record has a preferred name in %s, or says that there is none",
    (language) => {
      const nameless = sco.records.filter(({ labels, unnamed }) => {
        const excused = unnamed?.includes(language) || (language === "zh-Hant" && unnamed?.includes("zh-Hans"));
        return !excused && !labels[language]?.some(({ grade }) => grade === "preferred");
      });
      expect(nameless.map(({ id }) => id)).toEqual([]);
    },
  );

  it("the Organisation has a name in every language that its members speak as states", () => {
    const { labels } = sco.get("sco") as GlossaryRecord;
    expect(Object.keys(labels)).toEqual(
      expect.arrayContaining(["zh-Hans", "ru", "kk", "ky", "tg", "uz", "hi", "ur", "fa", "be", "en"]),
    );
  });
});
