import { describe, expect, it } from "vitest";
import { readReaderRequest, readRequest } from "./protocol.ts";

describe("readRequest", () => {
  it.each([
    { type: "engage" },
    { type: "list", text: "дух" },
    { type: "list", kind: "concept" },
    { type: "titles", ids: ["sco", "shanghai-spirit"] },
    { type: "start" },
    { type: "frames" },
    { type: "hide-site" },
    { type: "hide-term", id: "sco" },
    { type: "card", id: "sco" },
    { type: "card", id: "sco", date: "2018-06-09", dateFrom: "url", language: "zh-Hans" },
  ])("reads %j", (message) => {
    expect(readRequest(message)).toEqual(message);
  });

  it.each([
    null,
    "card",
    {},
    { type: "eval" },
    { type: "card" },
    { type: "list" },
    { type: "list", text: "x".repeat(201) },
    { type: "titles", ids: ["__proto__"] },
    { type: "card", id: "../sco" },
    { type: "card", id: ["sco"] },
    { type: "card", id: "sco", date: "9 June" },
    { type: "card", id: "sco", dateFrom: "guess" },
    { type: "card", id: "sco", language: "<b>" },
    { type: "hide-term", id: "__proto__" },
  ])("refuses %j", (message) => {
    expect(readRequest(message)).toBeUndefined();
  });

  it("drops fields that are not part of a request", () => {
    expect(readRequest({ type: "card", id: "sco", tabId: 3 })).toEqual({ type: "card", id: "sco" });
  });
});

describe("readReaderRequest", () => {
  it.each([{ type: "terms" }, { type: "jump", id: "sco" }, { type: "step", by: 1 }, { type: "step", by: -1 }])(
    "reads %j",
    (message) => {
      expect(readReaderRequest(message)).toEqual(message);
    },
  );

  it.each([undefined, { type: "step", by: 2 }, { type: "jump", id: "" }, { type: "card", id: "sco" }])(
    "refuses %j",
    (message) => {
      expect(readReaderRequest(message)).toBeUndefined();
    },
  );
});
