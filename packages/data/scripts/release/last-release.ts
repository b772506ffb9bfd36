import { readSnapshot } from "../../src/diff/read.ts";
import type { Snapshot } from "../../src/diff/snapshot.ts";

const LATEST = "@sco-glossary/data@latest";

/** The last version on npm, or what is named instead; `undefined` if the package was never published. */
export async function lastRelease(where = LATEST): Promise<Snapshot | undefined> {
  try {
    return await readSnapshot(where);
  } catch (error) {
    if (where === LATEST && /E404/.test((error as Error).message)) return undefined;
    throw error;
  }
}
