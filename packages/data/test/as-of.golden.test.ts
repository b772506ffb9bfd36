/** What the dataset answers on days that matter: the day before, of and after each step, and where the dates do not decide. */
import { dayAfter, latest } from "@sco-glossary/schema/dates";
import { describe, expect, it } from "vitest";
import { loadGlossary } from "../src/index.ts";

const sco = loadGlossary();

const FOUNDERS = ["china", "kazakhstan", "kyrgyzstan", "russia", "tajikistan", "uzbekistan"];

function holding(status: string, day: string, certainty = "yes"): string[] {
  return (sco.asOf(day).statuses[status] ?? [])
    .filter((standing) => standing.certainty === certainty)
    .map(({ id }) => id)
    .toSorted();
}

function statusOf(state: string, day: string): string {
  return (
    sco
      .statuses(state, day)
      .map(({ status, certainty }) => (certainty === "yes" ? status : `${status}?`))
      .join(" ") || "none"
  );
}

describe("members", () => {
  it.each([
    ["2001-06-14", []],
    ["2001-06-15", FOUNDERS],
    ["2001-06-16", FOUNDERS],
    ["2016-06-24", FOUNDERS],
    ["2017-06-08", FOUNDERS],
    ["2017-06-09", [...FOUNDERS, "india", "pakistan"]],
    ["2017-06-10", [...FOUNDERS, "india", "pakistan"]],
    ["2018-06-09", [...FOUNDERS, "india", "pakistan"]],
    ["2023-07-03", [...FOUNDERS, "india", "pakistan"]],
    ["2023-07-04", [...FOUNDERS, "india", "pakistan", "iran"]],
    ["2023-07-05", [...FOUNDERS, "india", "pakistan", "iran"]],
    ["2024-07-03", [...FOUNDERS, "india", "pakistan", "iran"]],
    ["2024-07-04", [...FOUNDERS, "india", "pakistan", "iran", "belarus"]],
    ["2024-07-05", [...FOUNDERS, "india", "pakistan", "iran", "belarus"]],
    ["2026-03-01", [...FOUNDERS, "india", "pakistan", "iran", "belarus"]],
  ])("on %s are %j", (day, expected) => {
    expect(holding("member-state", day)).toEqual(expected.toSorted());
  });
});

describe("a decision is not yet the status", () => {
  it.each([
    // The heads of state decided to start the procedure, or a memorandum was signed; the status did not change yet.
    ["india", "2015-07-10", "observer-state"],
    ["pakistan", "2016-06-24", "observer-state"],
    ["iran", "2021-09-17", "observer-state"],
    ["iran", "2022-09-16", "observer-state"],
    ["belarus", "2022-09-16", "observer-state"],
    ["belarus", "2023-07-04", "observer-state"],
    // A dialogue partner's status begins with its memorandum, months or years after the decision.
    ["belarus", "2009-06-16", "none"],
    ["turkiye", "2012-06-07", "none"],
    ["turkiye", "2013-04-25", "none"],
    ["turkiye", "2013-04-26", "dialogue-partner"],
    ["turkiye", "2013-04-27", "dialogue-partner"],
    ["azerbaijan", "2015-07-10", "none"],
    ["egypt", "2021-09-17", "none"],
    ["qatar", "2021-09-17", "none"],
    ["kuwait", "2022-09-16", "none"],
  ])("%s on %s: %s", (state, day, expected) => {
    expect(statusOf(state, day)).toBe(expected);
  });
});

describe("where the precision does not decide, the answer is unknown", () => {
  it.each([
    // The memorandum was signed on 28 or 29 April 2010.
    ["belarus", "2010-04-27", "none"],
    ["belarus", "2010-04-28", "dialogue-partner?"],
    ["belarus", "2010-04-29", "dialogue-partner"],
  ])("%s on %s: %s", (state, day, expected) => {
    expect(statusOf(state, day)).toBe(expected);
  });
});

describe("observers, from the day of the decision", () => {
  it.each([
    ["mongolia", "2004-06-16", "none"],
    ["mongolia", "2004-06-17", "observer-state"],
    ["mongolia", "2004-06-18", "observer-state"],
    ["india", "2005-07-04", "none"],
    ["india", "2005-07-05", "observer-state"],
    ["iran", "2005-07-05", "observer-state"],
    ["pakistan", "2005-07-06", "observer-state"],
    ["afghanistan", "2012-06-06", "none"],
    ["afghanistan", "2012-06-07", "observer-state"],
    ["belarus", "2015-07-09", "dialogue-partner"],
    ["belarus", "2015-07-10", "observer-state"],
    ["iran", "2023-07-03", "observer-state"],
    ["belarus", "2024-07-03", "observer-state"],
  ])("%s on %s: %s", (state, day, expected) => {
    expect(statusOf(state, day)).toBe(expected);
  });
});

describe("the merger of observers and dialogue partners", () => {
  it.each([
    ["mongolia", "2025-08-31", "observer-state"],
    ["mongolia", "2025-09-01", "sco-partner"],
    ["afghanistan", "2025-09-02", "sco-partner"],
    ["sri-lanka", "2025-08-31", "dialogue-partner"],
    ["sri-lanka", "2025-09-01", "sco-partner"],
    ["turkiye", "2025-09-01", "sco-partner"],
    ["laos", "2025-08-31", "none"],
    ["laos", "2025-09-01", "sco-partner"],
  ])("%s on %s: %s", (state, day, expected) => {
    expect(statusOf(state, day)).toBe(expected);
  });

  it("left seventeen partners, and neither observers nor dialogue partners", () => {
    expect(holding("sco-partner", "2025-09-01")).toHaveLength(17);
    expect([...holding("observer-state", "2025-09-01"), ...holding("dialogue-partner", "2025-09-01")]).toEqual([]);
  });
});

describe("office holders", () => {
  it.each([
    ["secretary-general", "2004-06-17", "zhang-deguang"],
    ["secretary-general", "2006-12-31", "zhang-deguang"],
    ["secretary-general", "2007-01-01", "bolat-nurgaliyev"],
    ["secretary-general", "2009-12-31", "bolat-nurgaliyev"],
    ["secretary-general", "2012-12-31", "muratbek-imanaliev"],
    ["secretary-general", "2013-01-01", "dmitry-mezentsev"],
    ["secretary-general", "2015-12-31", "dmitry-mezentsev"],
    ["secretary-general", "2016-01-01", "rashid-alimov"],
    ["secretary-general", "2018-06-09", "rashid-alimov"],
    ["secretary-general", "2018-12-31", "rashid-alimov"],
    ["secretary-general", "2019-01-01", "vladimir-norov"],
    ["secretary-general", "2019-05-01", "vladimir-norov"],
    ["secretary-general", "2021-12-31", "vladimir-norov"],
    ["secretary-general", "2022-01-01", "zhang-ming"],
    ["secretary-general", "2024-07-04", "zhang-ming"],
    ["secretary-general", "2024-12-31", "zhang-ming"],
    ["secretary-general", "2025-01-01", "nurlan-yermekbayev"],
    ["secretary-general", "2003-12-31", ""],
    ["rats-director", "2014-01-01", "zhang-xinfeng"],
    ["rats-director", "2017-06-01", "yevgeny-sysoyev"],
    ["rats-director", "2020-06-01", "jumakhon-giyosov"],
    ["rats-director", "2023-06-01", "ruslan-mirzayev"],
    ["chairmanship", "2018-01-01", "china"],
    ["chairmanship", "2019-01-01", "kyrgyzstan"],
    ["chairmanship", "2023-01-01", "india"],
    ["chairmanship", "2024-01-01", "kazakhstan"],
    ["chairmanship", "2025-01-01", "china"],
    ["chairmanship", "2026-01-01", "kyrgyzstan"],
  ])("%s on %s: %s", (office, day, expected) => {
    expect(
      sco
        .holders(office, day)
        .map(({ id }) => id)
        .join(" "),
    ).toBe(expected);
  });
});

describe("before there was an organisation", () => {
  it.each([
    ["1995-01-01", { id: "sco", exists: "no" }],
    ["1997-01-01", { id: "sco", exists: "no", predecessor: "shanghai-five" }],
    ["2001-06-14", { id: "sco", exists: "no", predecessor: "shanghai-five" }],
    ["2001-06-15", { id: "sco", exists: "yes" }],
  ])("on %s: %j", (day, expected) => {
    expect(sco.asOf(day).subject).toEqual(expected);
  });
});

describe("meetings around a day", () => {
  it.each([
    ["2018-06-08", "summit-2017", "summit-2018"],
    ["2018-06-09", "summit-2017", "summit-2019"],
    ["2018-06-11", "summit-2018", "summit-2019"],
    ["2001-06-14", undefined, "summit-2001"],
    ["2026-01-01", "summit-2025", "summit-2026"],
  ])("on %s: after %s, before %s", (day, before, after) => {
    const series = "council-of-heads-of-state";
    expect([sco.meetingBefore(day, series)?.id, sco.meetingAfter(day, series)?.id]).toEqual([before, after]);
  });
});

describe("documents in force", () => {
  it.each([
    ["charter-2002", "2003-09-18", false],
    ["charter-2002", "2003-09-19", true],
    ["charter-2002", "2003-09-20", true],
    ["charter-2002", "2002-06-07", false],
    ["shanghai-convention-2001", "2001-06-15", false],
    ["shanghai-convention-2001", "2003-03-29", true],
    ["good-neighbourliness-treaty-2007", "2007-08-16", false],
    ["good-neighbourliness-treaty-2007", "2012-10-31", true],
  ])("%s on %s: %s", (id, day, expected) => {
    expect(sco.asOf(day).documentsInForce.some((standing) => standing.id === id)).toBe(expected);
  });
});

describe("an answer", () => {
  it("carries the sources that say so", () => {
    const { statuses, offices } = sco.asOf("2018-06-09");
    for (const standing of [...Object.values(statuses), ...Object.values(offices)].flat()) {
      expect(standing.sources.length, standing.id).toBeGreaterThan(0);
      for (const { source } of standing.sources) expect(sco.source(source), source).toBeDefined();
    }
  });

  it("says that a day after the data's end is answered from what was known", () => {
    const end = latest(sco.meta.dataThrough);
    expect(sco.asOf(dayAfter(end)).beyondData).toBe(true);
    expect(sco.asOf(end).beyondData).toBe(false);
  });

  it("refuses what is not a day, and says how a day is written", () => {
    expect(() => sco.asOf("2018-02-30")).toThrow(
      'asOf: "2018-02-30" is not a day; write it as YYYY-MM-DD, for example 2018-06-09',
    );
    expect(() => sco.asOf("June 2018")).toThrow("write it as YYYY-MM-DD");
  });
});
