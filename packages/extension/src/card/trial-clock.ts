/**
 * The clock of the trial builds. A test takes it over with the first {@link CLOCK_EVENT} and then lets time pass with
 * each: the event's `detail` is in milliseconds, and it comes back cancelled if anything ran. So a test that nothing
 * opens or closes need not sit and wait.
 */
import { realClock, type Clock } from "./clock.ts";

export const CLOCK_EVENT = "sco-glossary-clock";

interface Waiting {
  at: number;
  run: () => void;
}

export function trialClock(): Clock {
  let now: number | undefined;
  const waiting = new Set<Waiting>();
  document.addEventListener(CLOCK_EVENT, (event) => {
    now = (now ?? 0) + Number((event as CustomEvent<number>).detail);
    const due = [...waiting].filter(({ at }) => at <= now!).sort((a, b) => a.at - b.at);
    for (const one of due) if (waiting.delete(one)) one.run();
    if (due.length) event.preventDefault();
  });
  return {
    after(ms, run) {
      if (now === undefined) return realClock.after(ms, run);
      const one = { at: now + ms, run };
      waiting.add(one);
      return () => void waiting.delete(one);
    },
  };
}
