import { describe, expect, it } from "vitest";
import type { Glossary } from "@sco-glossary/data";
import { DEFAULT_SETTINGS } from "../settings/settings.ts";
import { startReply, withHidden } from "./start-reply.ts";

const glossary = () =>
  ({
    records: [
      { id: "sco", kind: "organisation" },
      { id: "area", kind: "figure" },
    ],
  }) as unknown as Glossary;

describe("startReply", () => {
  it("is null on a site that is switched off", () => {
    expect(startReply(withHidden(DEFAULT_SETTINGS, "example.org"), "example.org", glossary)).toBeNull();
  });

  it("hides terms only on the site on which that was asked for", () => {
    const settings = withHidden(DEFAULT_SETTINGS, "example.org", "sco");
    expect(startReply(settings, "example.org", glossary)?.hidden).toEqual(["sco"]);
    expect(startReply(settings, "example.com", glossary)?.hidden).toEqual([]);
  });

  it("hides all records of a kind that is switched off", () => {
    expect(startReply({ ...DEFAULT_SETTINGS, kindsOff: ["figure"] }, "a", glossary)?.hidden).toEqual(["area"]);
  });

  it("does not load the glossary where it need not", () => {
    const never = () => {
      throw new Error("loaded");
    };
    expect(startReply(DEFAULT_SETTINGS, "a", never)?.hidden).toEqual([]);
  });
});
