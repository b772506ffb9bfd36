import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { realClock } from "../card/clock.ts";
import { trialClock } from "../card/trial-clock.ts";
import { loadMatcher } from "../reader/load-matcher.ts";
import { startReader } from "../reader/reader.ts";

// Set by `wxt.config.ts` when the extension is built.
declare const IS_TRIAL: boolean;

/** Set in the world that only this extension's scripts see, so that a second injection starts nothing. */
const world = globalThis as { isGlossaryRunning?: boolean };

export default defineUnlistedScript(() => {
  if (world.isGlossaryRunning) return;
  world.isGlossaryRunning = true;
  void startReader(loadMatcher(), { isRootOpen: IS_TRIAL, clock: IS_TRIAL ? trialClock() : realClock });
});
