/** Work in slices, so that the page is never held up. */

/**
 * A slice ends with the step that exceeds it. The longest steps are single calls of the matcher; on a busy machine they
 * take several times as long as on one at rest, and together with the slice they are to stay below 50 ms even there.
 */
export const SLICE_MS = 8;

/** Yielded before a step that is long by itself: it gets a slice of its own. */
export const REST = Symbol("rest");

type Priority = "user-blocking" | "user-visible";

interface Scheduler {
  postTask?(task: () => void, options: { priority: Priority }): Promise<void>;
}

/**
 * Lets the page do what it has to do. `scheduler.yield()` would put us first again, before a waiting frame; so does the
 * priority for what readers wait for, which is for the few steps before the first marks alone: a frame without them
 * would only be drawn again.
 */
export function pause(priority: Priority = "user-visible"): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  return scheduler?.postTask?.(() => undefined, { priority }) ?? new Promise((resolve) => setTimeout(resolve));
}

/**
 * Runs the steps of a generator until it ends or the signal aborts. Resolves with the time that the steps took, in
 * milliseconds, pauses not counted.
 */
export async function inSlices(steps: Iterator<unknown>, signal: AbortSignal): Promise<number> {
  let worked = 0;
  while (!signal.aborted) {
    const start = performance.now();
    let step: IteratorResult<unknown>;
    do step = steps.next();
    while (!step.done && step.value !== REST && performance.now() - start < SLICE_MS);
    worked += performance.now() - start;
    if (step.done) break;
    await pause();
  }
  return worked;
}
