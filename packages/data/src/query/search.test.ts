import { describe, expect, it } from "vitest";
import { lanternLeague } from "../../test/lantern-league.ts";
import { indexRecords } from "./record-index.ts";
import { fold, lookup, search } from "./search.ts";

const index = indexRecords(lanternLeague);
const ids = (text: string, limit?: number) => search(index, text, limit).map(({ record }) => record.id);

describe("search", () => {
  it.each([
    ["an exact name before longer ones", "member", ["member"]],
    ["a name whatever its case and accents", "SUDLAND", ["sudland"]],
    ["ё typed as е", "емкий взгляд", ["clear-sight"]],
    ["a hyphen typed as a space", "lantern-league", ["lantern-league"]],
    ["a misspelling that is only to be found", "cleer", ["clear-sight"]],
    ["a beginning before a word inside, and a word before a part of one", "sight", ["clear-sight"]],
    ["nothing", "  ", []],
    ["what no name contains", "dragon", []],
  ])("finds %s", (_, text, expected) => expect(ids(text)).toEqual(expected));

  it("finds nothing where no more than nothing is asked for", () =>
    expect([ids("l", 0), ids("l", -1)]).toEqual([[], []]));

  it("puts beginnings before words inside", () => {
    expect(ids("l")).toEqual([...ids("l")].toSorted((a, b) => rankOf(a) - rankOf(b)));
    expect(ids("l").slice(0, 3).toSorted()).toEqual(["lantern-league", "lanterns-lit", "lens-office"]);
  });
  it("says which name fitted, the preferred one before others", () => {
    const [hit] = search(index, "clear");
    expect([hit?.label, hit?.language]).toEqual(["Clear Sight", "en"]);
    expect(search(index, "foresight")[0]?.label).toBe("Foresight");
  });
  it("gives each record once, and no more than asked for", () => {
    expect(new Set(ids("land")).size).toBe(ids("land").length);
    expect(ids("land", 2)).toHaveLength(2);
  });
});

const rankOf = (id: string) => (id.startsWith("l") ? 0 : 1);

describe("lookup", () => {
  it("finds whole names only", () => {
    expect(lookup(index, "clear sight").map(({ record }) => record.id)).toEqual(["clear-sight"]);
    expect(lookup(index, "clear")).toEqual([]);
  });
});

describe("fold", () => {
  it("compares names as people type them", () => {
    expect(fold("  Südland\u00a0\u00adISLES – Ёж ")).toBe("sudland isles еж");
  });

  it.each([
    ["Organisation of Neighbouring Centres", "organization of neighboring centers"],
    ["the Defence Programme", "defense program"],
    ["《海洋公约》", "海洋公约"],
    ["The Sea Convention", "sea convention"],
    ["«Дух моря»", "дух моря"],
    ["“Sea & Shore”", "sea and shore"],
    ["sea-shore", "sea–shore"],
  ])("takes %s and %s for one name", (one, other) => expect(fold(one)).toBe(fold(other)));

  it("keeps other words apart", () => {
    expect(fold("four")).not.toBe(fold("for"));
  });
});
