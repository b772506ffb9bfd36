import { describe, expect, it } from "vitest";
import { lanternLeague } from "../../test/lantern-league.ts";
import { indexRecords } from "./record-index.ts";
import { timeline } from "./timeline.ts";

const index = indexRecords(lanternLeague);
const brief = (id: string) =>
  timeline(index, id).map(({ date, step, subject }) =>
    [date, step, ...(subject === undefined ? [] : [subject])].join(" "),
  );

describe("timeline", () => {
  it.each([
    [
      "an organisation with its cooperation",
      "lantern-league",
      ["1950 proposed", "1951-03-01 founded", "1958 signed cooperation"],
    ],
    [
      "a state by status",
      "sudland",
      ["1952-06 decided guest", "1953 effective guest", "1955-04-01 ended guest", "1955-04-01 effective member"],
    ],
    [
      "an office by holder",
      "chief-keeper",
      [
        "1952-01-01 started ada-holm",
        "1954-11-01 appointed ole-berg",
        "1954-12-31 ended ada-holm",
        "1955-01-01 started ole-berg",
        "1957-06 ended ole-berg",
        "1957-07-01 appointed ida-lund",
      ],
    ],
    ["a person by office", "ada-holm", ["1952-01-01 started chief-keeper", "1954-12-31 ended chief-keeper"]],
    ["a meeting of several days", "gathering-1", ["1952-06-01 start", "1952-06-03 end"]],
    ["a meeting of one day", "gathering-2", ["1954-05-10 start"]],
    ["a concept with its first use", "clear-sight", ["1951-02 first-used", "1952-06-03 adopted"]],
    ["a figure by the day on which it was stated, or its year", "lanterns-lit", ["1955 observed", "1959-05 observed"]],
    ["a document", "harbour-accord", ["1952-06-03 signed", "1953-01-01 effective", "1963 ended"]],
    ["nothing for an unknown id", "no-such-record", []],
  ])("of %s", (_, id, entries) => expect(brief(id)).toEqual(entries));

  it("keeps sources, notes, meetings, documents and plans", () => {
    expect(timeline(index, "clear-sight")).toEqual([
      { date: "1951-02", step: "first-used", sources: [{ source: "log" }], note: "In a letter." },
      { date: "1952-06-03", step: "adopted", sources: [{ source: "charter" }], document: "harbour-accord" },
    ]);
    expect(timeline(index, "gathering-3")[0]).toMatchObject({ planned: true });
    expect(timeline(index, "harbour-accord")[0]).toMatchObject({ meeting: "gathering-1" });
  });
});
