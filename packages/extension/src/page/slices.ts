/** Work in slices, so that the page is never held up. */

/** Well below the 50 ms from which a task is felt. */
const SLICE_MS = 12;

interface Scheduler {
  postTask?(task: () => void): Promise<void>;
}

/** Lets the page do what it has to do. `scheduler.yield()` would put us first again, before a waiting frame. */
export function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  return scheduler?.postTask?.(() => undefined) ?? new Promise((resolve) => setTimeout(resolve));
}

/** Runs the steps of a generator until it ends or the signal aborts. */
export async function inSlices(steps: Iterator<unknown>, signal: AbortSignal): Promise<void> {
  for (;;) {
    const end = performance.now() + SLICE_MS;
    let isDone = false;
    while (!isDone && performance.now() < end) isDone = steps.next().done === true;
    if (isDone) return;
    await pause();
    if (signal.aborted) return;
  }
}
