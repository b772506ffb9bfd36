import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS, readSettings } from "./settings.ts";

describe("readSettings", () => {
  it.each([undefined, null, 7, "x", [], {}])("gives the defaults for %j", (stored) => {
    expect(readSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });

  it("keeps what was chosen", () => {
    const chosen = {
      ...DEFAULT_SETTINGS,
      language: "ru",
      mentions: "first",
      underline: "wash",
      openDelayMs: 0,
      kindsOff: ["figure"],
      sitesOff: ["example.org"],
      termsOff: { "example.com": ["sco"] },
    };
    expect(readSettings(structuredClone(chosen))).toEqual(chosen);
  });

  it("puts the default in place of each broken field, and leaves the others", () => {
    const read = readSettings({
      version: 1,
      language: "tlh",
      mentions: 3,
      openDelayMs: -5,
      sitesOff: ["a", 1, "a"],
      termsOff: { b: "sco", c: ["x"] },
    });
    expect(read).toEqual({ ...DEFAULT_SETTINGS, sitesOff: ["a"], termsOff: { c: ["x"] } });
  });

  it("understands what was stored before there were versions", () => {
    expect(readSettings({ firstOnly: true, sites: ["example.org"] })).toEqual({
      ...DEFAULT_SETTINGS,
      mentions: "first",
      sitesOff: ["example.org"],
    });
  });

  it("reads what it can of a later version", () => {
    expect(readSettings({ version: 99, underline: "solid", fancy: true })).toEqual({
      ...DEFAULT_SETTINGS,
      underline: "solid",
    });
  });
});
