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
    expect(league.source("log")?.url).toBe("https://lantern.example/log");
  });
});
