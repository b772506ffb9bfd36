import { isAtLeast, type Bump } from "../../src/diff/change.ts";

interface Release {
  name: string;
  type: string;
}

/** The bump that changesets promise for a package. */
export function promisedBump(changesets: readonly { releases: readonly Release[] }[], name: string): Bump {
  return changesets
    .flatMap(({ releases }) => releases)
    .filter((release) => release.name === name)
    .reduce<Bump>((most, { type }) => (isAtLeast(type as Bump, most) ? (type as Bump) : most), "none");
}

/** What to do where the changesets promise less than the data demands; `undefined` where they promise enough. */
export function objection(demanded: Bump, promised: Bump): string | undefined {
  if (isAtLeast(promised, demanded)) return undefined;
  const seen = promised === "none" ? "no changeset names @sco-glossary/data" : `the changesets promise ${promised}`;
  return `The data demands a ${demanded} version, and ${seen}. Run \`npm run changeset\`, choose @sco-glossary/data and ${demanded}; or keep what users of the last version rely on (docs/versioning.md).`;
}
