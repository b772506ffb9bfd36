import type { GlossaryRecord } from "@sco-glossary/schema";
import { expect, it } from "vitest";
import { openQuestions, staleRecords, staleReport } from "./stale.ts";

const records = [
  { id: "beacon", kind: "concept", verifiedOn: "1960-06" },
  { id: "fog", kind: "concept", verifiedOn: "1959-12-31", openQuestions: ["How dense?", "Since when?"] },
  { id: "anchor", kind: "event", verifiedOn: "1958" },
  { id: "buoy", kind: "event", verifiedOn: "1958" },
] as unknown as GlossaryRecord[];

it("lists what was verified before the date, the oldest first", () => {
  expect(staleRecords(records, "1960-01-01").map(({ id }) => id)).toEqual(["anchor", "buoy", "fog"]);
});

it("does not list what may have been verified on the date or after it", () => {
  expect(staleRecords(records, "1960-06-15").map(({ id }) => id)).not.toContain("beacon");
  expect(staleRecords(records, "1960-07").map(({ id }) => id)).toContain("beacon");
});

it("lists every open question with its record", () => {
  expect(openQuestions(records)).toEqual([
    { id: "fog", kind: "concept", question: "How dense?" },
    { id: "fog", kind: "concept", question: "Since when?" },
  ]);
});

it("reports both with their counts", () => {
  const report = staleReport(staleRecords(records, "1959"), openQuestions(records).slice(0, 1), "1959");
  expect(report).toBe(`2 records were last verified before 1959
  1958  event/anchor
  1958  event/buoy
1 open questions
  concept/fog: How dense?`);
});
