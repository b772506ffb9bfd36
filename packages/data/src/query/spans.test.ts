import { describe, expect, it } from "vitest";
import type { Body, Document, Holder, Status, StatusPeriod } from "../generated/types.ts";
import { existenceSpan, holderSpan, inForceSpan, statusSpan } from "./spans.ts";

type Steps = Record<string, string>;
const steps = (byName: Steps) =>
  Object.entries(byName).map(([step, date]) => ({
    step,
    date: date.replace("?", ""),
    sources: [],
    planned: date.endsWith("?"),
  }));
const period = (byName: Steps) => ({ status: "guest", steps: steps(byName) }) as unknown as StatusPeriod;
const kind = (fields: object) => fields as Status;

describe("statusSpan", () => {
  it.each<[string, Steps, object | undefined, object]>([
    [
      "begins with its effect",
      { decided: "1952", effective: "1953" },
      undefined,
      { start: "1953", possibleFrom: "1952" },
    ],
    ["may begin with a decision, if no effect is known", { decided: "1952" }, undefined, { possibleFrom: "1952" }],
    [
      "begins with the step that its kind names, if no effect is known",
      { decided: "1952", signed: "1953" },
      { takesEffectOn: "signed" },
      { start: "1953", possibleFrom: "1952" },
    ],
    [
      "prefers its effect to that step",
      { signed: "1953", effective: "1954" },
      { takesEffectOn: "signed" },
      { start: "1954", possibleFrom: "1953" },
    ],
    ["does not begin with an application", { applied: "1951" }, undefined, {}],
    [
      "does not begin with what is only planned",
      { decided: "1952", effective: "1953?" },
      undefined,
      { possibleFrom: "1952" },
    ],
    ["ends where it says so", { effective: "1953", ended: "1955" }, undefined, { start: "1953", until: "1955" }],
    [
      "ends with its kind",
      { effective: "1953" },
      { timeline: steps({ ended: "1960" }) },
      { start: "1953", until: "1960" },
    ],
    [
      "ends before its kind, if it says so",
      { effective: "1953", ended: "1955" },
      { timeline: steps({ ended: "1960" }) },
      { start: "1953", until: "1955" },
    ],
  ])("%s", (_, byName, status, span) => expect(statusSpan(period(byName), status && kind(status))).toEqual(span));
});

describe("holderSpan", () => {
  const holder = (byName: Steps) => ({ holder: "ada-holm", steps: steps(byName) }) as unknown as Holder;
  it("ends the day after the last day in office", () => {
    expect(holderSpan(holder({ started: "1952-01-01", ended: "1954-12-31" }))).toEqual({
      start: "1952-01-01",
      until: "1955-01-01",
    });
  });
  it("may begin with the appointment, if no first day is known", () => {
    expect(holderSpan(holder({ appointed: "1957-07-01" }))).toEqual({ possibleFrom: "1957-07-01" });
  });
});

describe("existenceSpan", () => {
  const body = (byName: Steps) => ({ timeline: steps(byName) }) as unknown as Body;
  it.each<[string, Steps, object]>([
    ["begins with the founding, whatever came first", { effective: "1951", founded: "1952" }, { start: "1952" }],
    [
      "begins with entry into force or start of work, if nothing says founded",
      { started: "1953", effective: "1952" },
      { start: "1952" },
    ],
    ["does not begin with a decision", { decided: "1951" }, {}],
    ["ends with the end", { founded: "1952", ended: "1965" }, { start: "1952", until: "1965" }],
  ])("%s", (_, byName, span) => expect(existenceSpan(body(byName))).toEqual(span));
  it("is empty where nothing is dated", () => expect(existenceSpan({} as Body)).toEqual({}));
});

describe("inForceSpan", () => {
  const document = (byName: Steps) => ({ timeline: steps(byName) }) as unknown as Document;
  it("begins with entry into force, not with a signature or an adoption", () => {
    expect(inForceSpan(document({ adopted: "1951", signed: "1951" }))).toEqual({});
    expect(inForceSpan(document({ signed: "1951", effective: "1953", ended: "1963" }))).toEqual({
      start: "1953",
      until: "1963",
    });
  });
});
