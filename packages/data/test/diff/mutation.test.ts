import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { demandedBump, type Bump } from "../../src/diff/change.ts";
import { compare } from "../../src/diff/compare.ts";
import type { Snapshot } from "../../src/diff/snapshot.ts";
import { loadGlossary } from "../../src/load-glossary.ts";
import { apply, draws, EDITS, type Draw } from "./edits.ts";
import { oracle } from "./oracle.ts";

const { meta, records, sources } = loadGlossary();
const built: Snapshot = {
  glossary: { meta, records: [...records], sources: [...sources] },
  redirects: { "an-old-name": "sco" },
  surface: { version: "1.0.0", exports: ["."] },
};

describe("the bump that a difference demands", () => {
  it("is what consumers lose, for 500 random edits of the built data", () => {
    const seen = new Map<Bump, number>();
    fc.assert(
      fc.property(draws, (draw: Draw) => {
        const after = apply(built, draw);
        const bump = demandedBump(compare(built, after));
        seen.set(bump, (seen.get(bump) ?? 0) + 1);
        expect([draw, bump]).toEqual([draw, oracle(built, after)]);
      }),
      { numRuns: 500, seed: 20180609 },
    );
    for (const bump of ["patch", "minor", "major"] as const) expect(seen.get(bump)).toBeGreaterThan(50);
  });

  it("is what consumers lose where several edits come together", () => {
    fc.assert(
      fc.property(fc.array(draws, { minLength: 2, maxLength: 6 }), (several) => {
        const after = several.reduce(apply, built);
        expect([several, demandedBump(compare(built, after))]).toEqual([several, oracle(built, after)]);
      }),
      { numRuns: 100, seed: 20010615 },
    );
  });

  it("was asked of every kind of edit", () => {
    const drawn = new Set(fc.sample(draws, { numRuns: 500, seed: 20180609 }).map(({ edit }) => edit));
    expect(EDITS.filter((edit) => !drawn.has(edit))).toEqual([]);
  });
});
