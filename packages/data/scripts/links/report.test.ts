import { describe, expect, it } from "vitest";
import { addressesOf } from "./addresses.ts";
import { exitCode, humanReport, jsonReport } from "./report.ts";

describe("the report", () => {
  const results = [
    { url: "https://a.example/", verdict: "ok" as const, status: 200 },
    {
      url: "https://b.example/",
      verdict: "redirected" as const,
      status: 200,
      to: "https://c.example/",
      permanent: true,
    },
    { url: "https://d.example/", verdict: "broken" as const, status: 404 },
    { url: "https://e.example/", verdict: "unreachable" as const, reason: "ENOTFOUND" },
  ];
  const owners = new Map([
    ["https://b.example/", ["log"]],
    ["https://d.example/", ["charter", "league"]],
  ]);

  it("lists what does not lead straight to a page, with who names it", () => {
    expect(humanReport(results, owners).split("\n")).toEqual([
      "log: https://b.example/ moved for good → https://c.example/",
      "charter, league: https://d.example/ broken (404)",
      ": https://e.example/ unreachable (ENOTFOUND)",
      "4 links: 1 ok, 1 redirected, 1 broken, 1 unreachable",
    ]);
  });
  it("gives programs everything", () => {
    expect(JSON.parse(jsonReport(results, owners))).toContainEqual({
      url: "https://d.example/",
      verdict: "broken",
      status: 404,
      in: ["charter", "league"],
    });
  });
  it("fails only where a link leads to no page", () => {
    expect([exitCode(results), exitCode(results.slice(0, 2)), exitCode(results.slice(3))]).toEqual([1, 0, 1]);
  });
});

it("collects the addresses of sources and websites, each with all that name it", () => {
  const glossary = {
    sources: [{ id: "log", url: "https://a.example/" }],
    records: [{ id: "league", website: "https://a.example/" }, { id: "fog" }],
  } as unknown as Parameters<typeof addressesOf>[0];
  expect([...addressesOf(glossary)]).toEqual([["https://a.example/", ["log", "league"]]]);
});
