import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createGlossary } from "../../src/query/index.ts";
import { describe, expect, it } from "vitest";
import { readLedger, redirectsOf, withIds, writeLedger } from "../../scripts/build/ledger.ts";
import { mini } from "../diff/mini.ts";

const file = join(mkdtempSync(join(tmpdir(), "sco-glossary-ledger-")), "ledger.yml");

describe("the ledger of published ids", () => {
  it("keeps ids and redirects, in order, across writing and reading", () => {
    writeLedger(file, withIds(new Map([["old", "new"]]), ["sco", "new"]));
    expect(readFileSync(file, "utf8")).toMatch(/^#.*\nnew:\nold: new\nsco:\n$/);
    expect([...readLedger(file)]).toEqual([
      ["new", undefined],
      ["old", "new"],
      ["sco", undefined],
    ]);
  });

  it("never turns a redirect back into an id of its own", () =>
    expect(withIds(new Map([["old", "new"]]), ["old"]).get("old")).toBe("new"));

  it("is empty where nothing was published", () => expect(readLedger(join(file, "..", "none.yml")).size).toBe(0));

  it("leads look-ups on in one step", () => {
    const { glossary } = mini();
    const ledger = new Map([
      ["union", undefined],
      ["the-union", "union"],
    ]);
    const { get } = createGlossary(glossary, { redirects: redirectsOf(ledger) });
    expect(get("the-union")).toBe(get("union"));
  });

  it("resolves whole for the built data", async () => {
    const { loadGlossary } = await import("../../src/load-glossary.ts");
    const glossary = loadGlossary();
    const lost = [...readLedger(new URL("../../ledger.yml", import.meta.url)).keys()].filter((id) => !glossary.get(id));
    expect(lost).toEqual([]);
  });
});
