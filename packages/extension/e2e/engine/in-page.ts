/**
 * The page engine in a plain page, with a clock that nothing but work moves. How long a task takes depends on the
 * machine; how much it does before it lets the page have its turn does not.
 */
import { createMatcher, type Matcher } from "@sco-glossary/data/match";
import { loadMatchIndex } from "@sco-glossary/data/match-index";
import { Annotator } from "../../src/page/annotator.ts";

/** Milliseconds of a slow machine, with code that runs for the first time. */
const COST = { node: 0.002, unitOfText: 0.0005, settledMention: 0.002, mark: 0.02, registration: 0.005 };

let now = 0;
let taskStart = 0;
/** The work of each task. */
const tasks: number[] = [];

const work = (ms: number) => {
  now += ms;
};

function endTask(): void {
  if (now > taskStart) tasks.push(now - taskStart);
  taskStart = now;
}

/** Lets a function of the page cost something each time that it is called. */
function charge<T extends object>(owner: T, name: keyof T & string, ms: number): void {
  const original = owner[name] as (...parameters: unknown[]) => unknown;
  Object.defineProperty(owner, name, {
    value(this: unknown, ...parameters: unknown[]) {
      work(ms);
      return original.apply(this, parameters);
    },
  });
}

function startClock(): void {
  performance.now = () => now;
  for (const step of ["nextNode", "nextSibling", "parentNode"] as const) charge(TreeWalker.prototype, step, COST.node);
  charge(Highlight.prototype, "add", COST.registration);
  const { StaticRange: Original } = globalThis;
  globalThis.StaticRange = class extends Original {
    constructor(init: StaticRangeInit) {
      work(COST.mark);
      super(init);
    }
  };
  const { IntersectionObserver: Watcher } = globalThis;
  globalThis.IntersectionObserver = class extends Watcher {
    constructor(callback: IntersectionObserverCallback, init?: IntersectionObserverInit) {
      super((...given) => {
        endTask();
        callback(...given);
        endTask();
      }, init);
    }
  };
  const { scheduler } = globalThis as never as {
    scheduler: { postTask(task: () => void, options: object): Promise<void> };
  };
  const postTask = scheduler.postTask.bind(scheduler);
  scheduler.postTask = (task, options) => {
    endTask();
    return postTask(task, options);
  };
  const later = globalThis.setTimeout;
  globalThis.setTimeout = ((task: () => void, ms?: number) =>
    later(() => {
      endTask();
      task();
    }, ms)) as typeof setTimeout;
}

/** The matcher, whose calls cost in proportion to what they are given. */
function charged(matcher: Matcher): Matcher {
  return {
    ...matcher,
    session(options) {
      const session = matcher.session(options);
      return {
        ...session,
        add(block, text) {
          work(text.length * COST.unitOfText);
          session.add(block, text);
        },
        settle() {
          const changed = session.settle();
          work(session.all().length * COST.settledMention);
          return changed;
        },
      };
    },
  };
}

export interface Outcome {
  /** The work of the task that did most, in the milliseconds of the clock. */
  most: number;
  total: number;
  marks: number;
}

/** Reads the page as it is, then whatever the change brings, and tells what the tasks did. */
export async function readPage(change?: () => void): Promise<Outcome> {
  startClock();
  let onChange = () => {};
  const changed = new Promise<void>((resolve) => {
    onChange = resolve;
  });
  const annotator = new Annotator(charged(createMatcher(loadMatchIndex())), {
    mentions: "fading",
    underline: "dotted",
    hidden: new Set(),
    ignored: document.createElement("i"),
    onChange: () => onChange(),
    language: "en",
  });
  await annotator.start();
  change?.();
  if (change) await changed;
  // What is near the viewport is told after a frame.
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  endTask();
  const marks = annotator.marks().length;
  annotator.stop();
  return { most: Math.max(0, ...tasks), total: tasks.reduce((sum, ms) => sum + ms, 0), marks };
}
