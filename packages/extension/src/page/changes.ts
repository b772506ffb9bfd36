/** What changed in a page since it was last read, in batches. */
import type { Container } from "./block.ts";
import { containerOf } from "./container.ts";
import { contains, isElement, rootConnected } from "./dom.ts";

export interface Batch {
  /** Containers whose own text changed. */
  containers: Set<Container>;
  /** Elements that came or changed as a whole: everything below them is to be read. */
  subtrees: Element[];
  /** Whether something was taken away. */
  hasRemovals: boolean;
  /** So much changed that reading everything again costs less. */
  isTooMuch: boolean;
}

/** Long enough to join what a page changes together, short enough to look immediate. */
const SHORTEST_WAIT_MS = 100;
/** Reading may take at most this share of the time. */
const WAIT_PER_MS_OF_WORK = 12;
const MOST_SUBTREES = 3000;

const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ["hidden", "contenteditable", "role"],
};

function topmost(elements: Iterable<Element>): Element[] {
  const connected = [...elements].filter(rootConnected);
  if (connected.length < 2) return connected;
  const all = new Set(connected);
  return connected.filter((element) => {
    for (let above = element.parentElement; above; above = above.parentElement) if (all.has(above)) return false;
    return true;
  });
}

/** Watches for changes; without any, nothing runs. */
export class Changes {
  readonly #observer: MutationObserver;
  readonly #containers = new Set<Container>();
  readonly #subtrees = new Set<Element>();
  readonly #ignored: Element;
  readonly #onBatch: (batch: Batch) => Promise<number>;
  #isBusy = false;
  #isStopped = false;
  #hasRemovals = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waitMs = SHORTEST_WAIT_MS;

  /**
   * `ignored` is our own element: its coming and going changes no text. `onBatch` resolves with the milliseconds that it
   * worked; until then no other batch comes.
   */
  constructor(ignored: Element, onBatch: (batch: Batch) => Promise<number>) {
    this.#ignored = ignored;
    this.#onBatch = onBatch;
    this.#observer = new MutationObserver((records) => this.#collect(records));
  }

  observe(root: Node): void {
    this.#observer.observe(root, WATCHED);
  }

  stop(): void {
    this.#observer.disconnect();
    this.#isStopped = true;
    clearTimeout(this.#timer);
  }

  #collect(records: readonly MutationRecord[]): void {
    for (const { type, target, addedNodes, removedNodes } of records) {
      const isOne = addedNodes.length + removedNodes.length === 1;
      if (isOne && (addedNodes[0] ?? removedNodes[0]) === this.#ignored) continue;
      if (type === "attributes") this.#addSubtree(target as Element);
      else this.#addContainer(target, type === "childList");
      for (const node of addedNodes) if (isElement(node)) this.#addSubtree(node);
      for (const node of removedNodes) this.#hasRemovals ||= isElement(node);
    }
    this.#schedule();
  }

  #schedule(): void {
    if (this.#isBusy || (this.#containers.size + this.#subtrees.size === 0 && !this.#hasRemovals)) return;
    this.#timer ??= setTimeout(() => void this.#flush(), this.#waitMs);
  }

  #addSubtree(element: Element): void {
    this.#subtrees.add(element);
    this.#addContainer(element, false);
  }

  #addContainer(node: Node, isSelf: boolean): void {
    const container = isSelf && node.firstChild ? containerOf(node.firstChild) : containerOf(node);
    if (container) this.#containers.add(container);
  }

  async #flush(): Promise<void> {
    const started = performance.now();
    const batch: Batch = {
      containers: new Set([...this.#containers].filter(rootConnected)),
      subtrees: topmost(this.#subtrees),
      hasRemovals: this.#hasRemovals,
      isTooMuch: this.#subtrees.size > MOST_SUBTREES,
    };
    this.#containers.clear();
    this.#subtrees.clear();
    this.#hasRemovals = false;
    this.#timer = undefined;
    this.#isBusy = true;
    const sorted = performance.now() - started;
    this.#waitMs = Math.max(SHORTEST_WAIT_MS, (sorted + (await this.#onBatch(batch))) * WAIT_PER_MS_OF_WORK);
    if (this.#isStopped) return;
    this.#isBusy = false;
    this.#schedule();
  }
}

/** Whether an element holds a container, or is it. */
export function holds(element: Element, container: Container): boolean {
  return contains(element, container instanceof ShadowRoot ? container.host : container);
}
