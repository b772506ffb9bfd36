/** Reads a page, finds its terms, marks them, and follows what the page changes. */
import type { FindOptions, Matcher } from "@sco-glossary/data/match";
import type { Container } from "./block.ts";
import { Changes, holds, type Batch } from "./changes.ts";
import { bodyOf, documentElementOf } from "./dom.ts";
import { inOrder } from "./first-mentions.ts";
import type { Mark } from "./mark.ts";
import { Marker, type MentionStyle } from "./marker.ts";
import type { Underline } from "./paint.ts";
import { containerOf, isReadable, readBlocks } from "./read-blocks.ts";
import { inSlices } from "./slices.ts";
import { TextStore } from "./text-store.ts";

/** About a screen of text. */
const FIRST_BLOCKS = 40;

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
  #pass = new AbortController();
  #isLost = false;
  #passesLost = 0;

  constructor(matcher: Matcher, { mentions, underline, hidden, ignored, onChange, ...find }: AnnotatorOptions) {
    this.#marker = new Marker(mentions, underline);
    this.#store = new TextStore(matcher.session({ context: {}, ...find }), hidden);
    this.#changes = new Changes(ignored, (batch) => {
      this.#follow(batch);
      onChange();
    });
  }

  /** Resolves when the page has been read once. */
  async start(): Promise<void> {
    this.#changes.observe(document);
    await this.#readAll(firstOnScreen());
  }

  stop(): void {
    this.#pass.abort();
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

  async #readAll(from?: Node): Promise<void> {
    this.#pass.abort();
    this.#pass = new AbortController();
    const pass = this.#pass.signal;
    for (const container of this.#store.gone()) this.#drop(container);
    const fresh = new Set<Container>();
    const body = bodyOf(document) ?? documentElementOf(document);
    if (!body) return;
    this.#isLost = false;
    await inSlices(this.#readAndSettle(body, fresh, from), pass);
    if (pass.aborted) return;
    if (this.#isLost && this.#passesLost++ < MOST_PASSES_LOST) await this.#readAll();
  }

  /** Deciding costs in proportion to what was found so far: early, then at twice the text each time, and at the end. */
  *#readAndSettle(root: Node, fresh: Set<Container>, from?: Node): Generator<void> {
    let settleAt = FIRST_BLOCKS;
    let isFirst = true;
    for (const _ of this.#readTree(root, fresh, from)) {
      yield;
      if (this.#store.blockCount < settleAt) continue;
      settleAt = this.#store.blockCount * 2;
      yield* this.#settle(isFirst);
      isFirst = false;
    }
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
      if (root instanceof Element && !holds(root, block.container)) continue;
      if (!fresh.has(block.container)) {
        fresh.add(block.container);
        this.#drop(block.container);
      }
      this.#store.add(block);
      yield;
    }
    for (let shadow = this.#newRoots.pop(); shadow; shadow = this.#newRoots.pop()) yield* this.#readTree(shadow, fresh);
  }

  #follow(batch: Batch): void {
    this.#marker.paint.restore();
    if (batch.isTooMuch) return void this.#readAll();
    if (batch.hasRemovals) for (const container of this.#store.gone()) this.#drop(container);
    const fresh = new Set<Container>();
    for (const subtree of batch.subtrees) this.#reread(subtree, fresh);
    for (const container of batch.containers) this.#rereadOwn(container, fresh);
    this.#settleNow();
  }

  #reread(subtree: Element, fresh: Set<Container>): void {
    if (isReadable(subtree)) {
      for (const _ of this.#readTree(subtree, fresh));
      return;
    }
    for (const container of this.#store.containers()) if (holds(subtree, container)) this.#drop(container);
  }

  #rereadOwn(container: Container, fresh: Set<Container>): void {
    if (fresh.has(container)) return;
    fresh.add(container);
    this.#drop(container);
    if (!isReadable(container)) return;
    for (const block of readBlocks(container, { isShallow: true }))
      if (block.container === container) this.#store.add(block);
  }

  #drop(container: Container): void {
    if (this.#store.forget(container)) this.#marker.set(container, [], () => this.#store.all());
  }

  /** Decides, and then shows container by container. */
  *#settle(isFirst = false): Generator<void> {
    for (const container of this.#store.settle()) {
      this.#marker.set(container, this.#store.remake(container), () => this.#store.all());
      if (isFirst) this.#marker.showEarly(container);
      yield;
    }
  }

  #settleNow(): void {
    for (const _ of this.#settle());
  }
}

/** Where reading begins, so that what is on screen comes first. */
function firstOnScreen(): Node | undefined {
  if (scrollY < innerHeight / 2) return undefined;
  const element = document.elementFromPoint(innerWidth / 2, 0);
  const container = element && containerOf(element);
  return container instanceof Element && isReadable(container) ? container : undefined;
}
