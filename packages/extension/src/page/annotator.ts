/** Reads a page, finds its terms, marks them, and follows what the page changes. */
import type { FindOptions, Matcher } from "@sco-glossary/data/match";
import type { Container } from "./block.ts";
import { Changes, holds, type Batch } from "./changes.ts";
import { containerOf, isReadable } from "./container.ts";
import { bodyOf, documentElementOf, rootConnected } from "./dom.ts";
import { inOrder } from "./first-mentions.ts";
import type { Mark } from "./mark.ts";
import { Marker, type MentionStyle } from "./marker.ts";
import type { Underline } from "./paint.ts";
import { readBlocks } from "./read-blocks.ts";
import { inSlices, REST } from "./slices.ts";
import { TextStore } from "./text-store.ts";

/** About a screen of text, in UTF-16 units. */
const FIRST_TEXT = 6000;

/** A page that keeps taking away what is being read is followed by its changes alone. */
const MOST_PASSES_LOST = 8;

export interface AnnotatorOptions extends FindOptions {
  mentions: MentionStyle;
  underline: Underline;
  /** Records that are not to be marked. */
  hidden: ReadonlySet<string>;
  /** The element that holds the card. */
  ignored: Element;
  /** The page changed, and what changed has been read. */
  onChange(): void;
}

export class Annotator {
  readonly #marker: Marker;
  readonly #store: TextStore;
  readonly #changes: Changes;
  readonly #shadowRoots = new WeakSet<ShadowRoot>();
  readonly #newRoots: ShadowRoot[] = [];
  readonly #running = new AbortController();
  /** Readings come one after another: two at once would both add the text of one container. */
  #last: Promise<unknown> = Promise.resolve();
  #isLost = false;
  #passesLost = 0;

  constructor(matcher: Matcher, { mentions, underline, hidden, ignored, onChange, ...find }: AnnotatorOptions) {
    this.#marker = new Marker(mentions, underline);
    this.#store = new TextStore(matcher.session({ context: {}, ...find }), hidden);
    this.#changes = new Changes(ignored, async (batch) => {
      const worked = await this.#follow(batch);
      if (!this.#running.signal.aborted) onChange();
      return worked;
    });
  }

  /** Resolves when the page has been read once. */
  async start(): Promise<void> {
    this.#changes.observe(document);
    await this.#readAll(firstOnScreen());
  }

  stop(): void {
    this.#running.abort();
    this.#changes.stop();
    this.#marker.stop();
  }

  /** All marks, in the order of the page. */
  marks(): Mark[] {
    return inOrder(this.#store.all());
  }

  marksAt(node: Text): Mark[] {
    return this.#store.marksAt(node);
  }

  setCurrent(mark: Mark | undefined): void {
    this.#marker.paint.restore();
    this.#marker.paint.setCurrent(mark?.range);
  }

  /** Puts marks back that the page took from the registry. */
  restore(): void {
    this.#marker.paint.restore();
  }

  /** Runs steps in slices, after those that are under way. Resolves with the milliseconds that they took. */
  #inTurn(steps: () => Generator<unknown>): Promise<number> {
    const turn = this.#last.then(() => inSlices(steps(), this.#running.signal));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async #readAll(from?: Node): Promise<number> {
    const worked = await this.#inTurn(() => this.#readAndSettle(from));
    const isAgain = this.#isLost && !this.#running.signal.aborted && this.#passesLost++ < MOST_PASSES_LOST;
    return isAgain ? worked + (await this.#readAll()) : worked;
  }

  /** Deciding costs in proportion to what was found so far: early, then at twice the text each time, and at the end. */
  *#readAndSettle(from?: Node): Generator<unknown> {
    this.#isLost = false;
    yield* this.#dropGone();
    const body = bodyOf(document) ?? documentElementOf(document);
    if (!body) return;
    let settleAt = FIRST_TEXT;
    let isFirst = true;
    for (const _ of this.#readTree(body, new Set(), from)) {
      yield;
      if (this.#store.length < settleAt) continue;
      settleAt = this.#store.length * 2;
      // The first marks are waited for, and there is little to decide yet.
      if (!isFirst) yield REST;
      yield* this.#settle(isFirst);
      isFirst = false;
    }
    if (!isFirst) yield REST;
    yield* this.#settle(isFirst);
  }

  /** Reads below a node, then below the shadow roots that were met. What was known of a container is replaced. */
  *#readTree(root: Node, fresh: Set<Container>, from?: Node): Generator<void> {
    const onShadowRoot = (shadow: ShadowRoot) => {
      if (this.#shadowRoots.has(shadow)) return;
      this.#shadowRoots.add(shadow);
      this.#newRoots.push(shadow);
      this.#changes.observe(shadow);
    };
    const onLost = () => {
      this.#isLost = true;
    };
    for (const block of readBlocks(root, { from, onShadowRoot, onLost })) {
      // Text of an inline root belongs to a container around it, which is read as a whole elsewhere.
      if (block && (!(root instanceof Element) || holds(root, block.container))) {
        if (!fresh.has(block.container)) this.#drop(block.container);
        fresh.add(block.container);
        this.#store.add(block);
      }
      yield;
    }
    for (let shadow = this.#newRoots.pop(); shadow; shadow = this.#newRoots.pop()) yield* this.#readTree(shadow, fresh);
  }

  #follow(batch: Batch): Promise<number> {
    this.#marker.paint.restore();
    return batch.isTooMuch ? this.#readAll() : this.#inTurn(() => this.#readChanged(batch));
  }

  *#readChanged({ containers, subtrees, hasRemovals }: Batch): Generator<unknown> {
    if (hasRemovals) yield* this.#dropGone();
    const fresh = new Set<Container>();
    for (const subtree of subtrees) yield* this.#reread(subtree, fresh);
    for (const container of containers) yield* this.#rereadOwn(container, fresh);
    yield* this.#settle();
  }

  *#dropGone(): Generator<void> {
    for (const container of this.#store.gone()) {
      this.#drop(container);
      yield;
    }
  }

  *#reread(subtree: Element, fresh: Set<Container>): Generator<void> {
    if (isReadable(subtree)) {
      let known = fresh;
      for (let tries = 0; tries < MOST_PASSES_LOST && rootConnected(subtree); tries++) {
        this.#isLost = false;
        yield* this.#readTree(subtree, known);
        if (!this.#isLost) return;
        known = new Set();
      }
      return;
    }
    for (const container of this.#store.containers())
      if (holds(subtree, container)) {
        this.#drop(container);
        yield;
      }
  }

  *#rereadOwn(container: Container, fresh: Set<Container>): Generator<void> {
    if (fresh.has(container)) return;
    fresh.add(container);
    this.#drop(container);
    if (!isReadable(container)) return;
    for (const block of readBlocks(container, { isShallow: true })) {
      if (block?.container === container) this.#store.add(block);
      yield;
    }
  }

  #drop(container: Container): void {
    for (const block of this.#store.forget(container)) this.#marker.set(block, [], () => this.#store.all());
  }

  /** Decides, and then shows block by block. */
  *#settle(isFirst = false): Generator<void> {
    for (const key of this.#store.settle()) {
      const made = this.#store.remake(key);
      if (!made) continue;
      this.#marker.set(made.block, made.marks, () => this.#store.all());
      if (isFirst) this.#marker.showEarly(made.block);
      yield;
    }
    this.#marker.lookSoon();
  }
}

/** Where reading begins, so that what is on screen comes first. */
function firstOnScreen(): Node | undefined {
  if (scrollY < innerHeight / 2) return undefined;
  const element = document.elementFromPoint(innerWidth / 2, 0);
  const container = element && containerOf(element);
  return container instanceof Element && isReadable(container) ? container : undefined;
}
