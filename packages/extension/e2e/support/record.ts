import type { Chromium } from "./chromium.ts";

/** An event of the browser's own record; times in microseconds. */
export interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  /** How long it took, and how much of that on a processor. */
  dur?: number;
  tdur?: number;
}

const CATEGORIES = ["devtools.timeline", "toplevel", "v8", "blink"];

type Tab = Pick<Awaited<ReturnType<Chromium["open"]>>, "page">;

/** What the browser records while something runs. */
export async function record({ page }: Tab, run: () => Promise<unknown>): Promise<TraceEvent[]> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: CATEGORIES },
  });
  await run();
  const complete = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
  await session.send("Tracing.end");
  await complete;
  await session.detach();
  return events;
}

/** Lets time pass for a page and all scripts in it, as fast as there is nothing to do. */
export async function passVirtualTime({ page }: Tab, ms: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const passed = new Promise((resolve) => session.once("Emulation.virtualTimeBudgetExpired", resolve));
  await session.send("Emulation.setVirtualTimePolicy", { policy: "advance", budget: ms });
  await passed;
}

const SCRIPT_EVENTS = new Set([
  "TimerFire",
  "FireAnimationFrame",
  "FireIdleCallback",
  "FunctionCall",
  "EvaluateScript",
]);

/** What scripts did, by name. */
export const scriptEvents = (events: readonly TraceEvent[]): string[] =>
  events.map(({ name }) => name).filter((name) => SCRIPT_EVENTS.has(name));
