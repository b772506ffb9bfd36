import { NotPublishedError, readSnapshot } from "../../src/diff/read.ts";
import type { Snapshot } from "../../src/diff/snapshot.ts";

const LATEST = "@sco-glossary/data@latest";

/**
 * The last version on npm, or what is named instead; `undefined` if the package was never published. Where it cannot be
 * read, says why and ends with 1: nothing can be held against it.
 */
export async function lastRelease(where = LATEST): Promise<Snapshot | undefined> {
  try {
    return await readSnapshot(where);
  } catch (error) {
    if (where === LATEST && error instanceof NotPublishedError) return undefined;
    console.error((error as Error).message);
    process.exit(1);
  }
}
