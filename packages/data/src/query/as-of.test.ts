import { describe, expect, it } from "vitest";
import { lanternLeague } from "../../test/lantern-league.ts";
import { createGlossary } from "./glossary.ts";

const league = createGlossary(lanternLeague);

describe("asOf", () => {
  it("gathers everything that held on the day", () => {
    const { statuses, offices, bodies, documentsInForce, meetings, ...rest } = league.asOf("1954-05-10");
    expect(Object.entries(statuses).map(([status, held]) => [status, held.map(({ id }) => id)])).toEqual([
      ["member", ["norland", "westland"]],
      ["guest", ["sudland"]],
    ]);
    expect(Object.keys(offices)).toEqual(["chief-keeper"]);
    expect(offices["chief-keeper"]?.map(({ id }) => id)).toEqual(["ada-holm"]);
    expect(bodies.map(({ id }) => id)).toEqual(["lens-office"]);
    expect(documentsInForce.map(({ id }) => id)).toEqual(["harbour-accord"]);
    expect([meetings.before?.id, meetings.during.map(({ id }) => id), meetings.after?.id]).toEqual([
      "oil-talk",
      ["gathering-2"],
      "gathering-3",
    ]);
    expect(rest).toEqual({ date: "1954-05-10", subject: { id: "lantern-league", exists: "yes" }, beyondData: false });
  });
  it("says what there was before the subject", () => {
    expect(league.asOf("1951-02-28").subject).toEqual({
      id: "lantern-league",
      exists: "no",
      predecessor: "candle-club",
    });
  });
  it("says that there was nothing where there was not even a predecessor", () => {
    expect(league.asOf("1939-12-31").subject).toEqual({ id: "lantern-league", exists: "no" });
  });
  it("leaves out statuses and offices that nobody held", () => {
    const { statuses, offices } = league.asOf("1951-03-01");
    expect([Object.keys(statuses), Object.keys(offices)]).toEqual([["member"], []]);
  });
  it("says that a day lies after the end of the data", () => {
    expect([league.asOf("1969-12-31").beyondData, league.asOf("1970-01-01").beyondData]).toEqual([false, true]);
  });
  it.each(["1954-05", "10 May 1954", "1954-02-30", ""])("refuses %j, which is no day", (day) => {
    expect(() => league.asOf(day)).toThrow(
      new RangeError(`asOf: ${JSON.stringify(day)} is not a day; write it as YYYY-MM-DD, for example 2018-06-09`),
    );
  });
  it.each(["soon", "1954", "1954-02-30", undefined as unknown as string])(
    "is not the only one that refuses %j: as a text it would compare with days all the same",
    (day) => {
      const words = `${JSON.stringify(day)} is not a day; write it as YYYY-MM-DD, for example 2018-06-09`;
      expect(() => league.asOf(day)).toThrow(new RangeError(`asOf: ${words}`));
      expect(() => league.holders("chief-keeper", day)).toThrow(new RangeError(`holders: ${words}`));
      expect(() => league.statuses("sudland", day)).toThrow(new RangeError(`statuses: ${words}`));
      expect(() => league.meetingBefore(day)).toThrow(new RangeError(`meetingBefore: ${words}`));
      expect(() => league.meetingAfter(day)).toThrow(new RangeError(`meetingAfter: ${words}`));
    },
  );
  it("answers for one state and one office as for all", () => {
    expect(league.statuses("sudland", "1954-05-10").map(({ status }) => status)).toEqual(["guest"]);
    expect(league.holders("chief-keeper", "1954-05-10").map(({ id }) => id)).toEqual(["ada-holm"]);
  });
});

describe("a glossary", () => {
  it("gives records by id and by kind, and sources by id", () => {
    expect(league.get("norland")?.kind).toBe("state");
    expect(league.get("no-such-record")).toBeUndefined();
    expect(league.all("body").map(({ id }) => id)).toEqual(["lens-office"]);
    expect(league.all("place")).toEqual([]);
    expect(["body", "place"].map((kind) => Object.isFrozen(league.all(kind as "body")))).toEqual([true, true]);
    expect(league.source("log")?.url).toBe("https://lantern.example/log");
  });

  it("answers under an id that leads to another record as under that one", () => {
    const redirects = { southland: "sudland", ada: "ada-holm", head: "chief-keeper" };
    const moved = createGlossary(lanternLeague, { redirects });
    expect(moved.get("southland")?.id).toBe("sudland");
    expect(moved.statuses("southland", "1954-05-10")).toEqual(league.statuses("sudland", "1954-05-10"));
    expect(moved.holders("head", "1954-05-10")).toEqual(league.holders("chief-keeper", "1954-05-10"));
    expect(moved.timeline("ada")).toEqual(league.timeline("ada-holm"));
    expect(moved.timeline("ada")).not.toEqual([]);
  });
  it("answers under an old id of a series of meetings as well", () => {
    const records = lanternLeague.records.map((record) =>
      record.kind === "meeting" ? { ...record, series: "lens-office" } : record,
    );
    const moved = createGlossary({ ...lanternLeague, records }, { redirects: { "lens-bureau": "lens-office" } });
    expect(moved.meetingBefore("1953-01-01", "lens-bureau")?.id).toBe("gathering-1");
    expect(moved.meetingAfter("1953-01-01", "lens-bureau")?.id).toBe("oil-talk");
  });
});
