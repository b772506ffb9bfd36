import { describe, expect, it } from "vitest";
import { lanternLeague } from "../../test/lantern-league.ts";
import { indexRecords } from "./record-index.ts";
import { existingOn, holdersOn, inForceOn, statusesOn } from "./standings.ts";

const index = indexRecords(lanternLeague);
const brief = (found: readonly { id: string; certainty: string }[]) =>
  found.map(({ id, certainty }) => (certainty === "yes" ? id : `${id}?`));
const statuses = (day: string) =>
  statusesOn(index, day).map(({ id, status, certainty }) => `${id} ${status}${certainty === "yes" ? "" : "?"}`);

describe("statusesOn", () => {
  it.each([
    ["1951-02-28", []],
    ["1951-03-01", ["norland member"]],
    ["1953-06-01", ["norland member", "sudland guest?"]],
    ["1954-12-31", ["norland member", "sudland guest", "westland member?"]],
    ["1955-03-31", ["norland member", "sudland guest", "westland member?"]],
    ["1955-04-01", ["norland member", "sudland member", "westland member?"]],
    ["1957-08-31", ["norland member", "sudland member", "ostland guest", "westland member?"]],
    ["1957-09-01", ["norland member", "sudland member", "ostland guest", "westland member?", "midland friend"]],
    ["1960-01-01", ["norland member", "sudland member", "westland member?", "midland friend"]],
  ])("on %s", (day, expected) => {
    expect(statuses(day)).toEqual(expected);
  });
  it("gives the sources of the steps, each once", () => {
    const sudland = statusesOn(index, "1955-04-01").find(({ id }) => id === "sudland");
    expect(sudland?.sources).toEqual([{ source: "charter" }, { source: "log", locator: "p. 3" }]);
    const guest = statusesOn(index, "1954-12-31").find(({ id }) => id === "sudland");
    expect(guest?.sources).toEqual([{ source: "charter" }]);
  });
});

describe("holdersOn", () => {
  it.each([
    ["1951-12-31", []],
    ["1954-11-15", ["ada-holm"]],
    ["1954-12-31", ["ada-holm"]],
    ["1955-01-01", ["ole-berg"]],
    ["1957-06-15", ["ole-berg?"]],
    ["1957-07-01", ["ida-lund?"]],
  ])("on %s", (day, expected) => expect(brief(holdersOn(index, "chief-keeper", day))).toEqual(expected));
  it("is empty for what is no office", () => {
    expect(holdersOn(index, "lens-office", "1955-01-01")).toEqual([]);
    expect(holdersOn(index, "no-such-office", "1955-01-01")).toEqual([]);
  });
});

describe("existingOn", () => {
  it("knows bodies from their founding on, and is unsure in the year of their end", () => {
    const bodies = (day: string) => brief(existingOn(index, "body", day));
    expect([bodies("1952-01-31"), bodies("1952-02-01"), bodies("1965-06-01"), bodies("1965-12-31")]).toEqual([
      [],
      ["lens-office"],
      ["lens-office?"],
      [],
    ]);
  });
});

describe("inForceOn", () => {
  it("knows a document from its entry into force on", () => {
    const documents = (day: string) => brief(inForceOn(index, day));
    expect([
      documents("1952-12-31"),
      documents("1953-01-01"),
      documents("1963-05-01"),
      documents("1964-01-01"),
    ]).toEqual([[], ["harbour-accord"], ["harbour-accord?"], []]);
  });
});
