import { createMatcher } from "@sco-glossary/data/match";
import { loadMatchIndex } from "@sco-glossary/data/match-index";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { pause } from "../page/slices.ts";
import { startReader } from "../reader/reader.ts";

// Set by `wxt.config.ts` when the extension is built.
declare const IS_TRIAL: boolean;

/** Set in the world that only this extension's scripts see, so that a second injection starts nothing. */
const world = globalThis as { isGlossaryRunning?: boolean };

/** Running this script, parsing the index and making the matcher are three tasks: the page gets its turn between them. */
async function loadMatcher() {
  await pause();
  const index = loadMatchIndex();
  await pause();
  return createMatcher(index);
}

export default defineUnlistedScript(() => {
  if (world.isGlossaryRunning) return;
  world.isGlossaryRunning = true;
  void startReader(loadMatcher(), { isRootOpen: IS_TRIAL });
});
