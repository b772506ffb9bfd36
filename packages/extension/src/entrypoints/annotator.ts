import { createMatcher } from "@sco-glossary/data/match";
import { loadMatchIndex } from "@sco-glossary/data/match-index";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { realClock } from "../card/clock.ts";
import { trialClock } from "../card/trial-clock.ts";
import { pause } from "../page/slices.ts";
import { startReader } from "../reader/reader.ts";

// Set by `wxt.config.ts` when the extension is built.
declare const IS_TRIAL: boolean;

/** Set in the world that only this extension's scripts see, so that a second injection starts nothing. */
const world = globalThis as { isGlossaryRunning?: boolean };

/**
 * Running this script and reading the index into tables are two tasks, and so is what comes next: the page gets its turn
 * between them. Without a first text the matcher would read its index together with the beginning of the page.
 */
async function loadMatcher() {
  await pause("user-blocking");
  const matcher = createMatcher(loadMatchIndex());
  matcher.session({ context: {} }).add("first", "-");
  await pause("user-blocking");
  return matcher;
}

export default defineUnlistedScript(() => {
  if (world.isGlossaryRunning) return;
  world.isGlossaryRunning = true;
  void startReader(loadMatcher(), { isRootOpen: IS_TRIAL, clock: IS_TRIAL ? trialClock() : realClock });
});
