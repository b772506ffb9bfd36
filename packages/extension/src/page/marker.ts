import type { Settings } from "../settings/settings.ts";
import { isBefore, type Block } from "./block.ts";
import { FirstMentions } from "./first-mentions.ts";
import type { Mark } from "./mark.ts";
import { blocksNear } from "./near-text.ts";
import { NearViewport } from "./near-viewport.ts";
import { elementOf, Paint, type Emphasis, type Underline } from "./paint.ts";

export type MentionStyle = Settings["mentions"];

/** With fewer blocks an element is no longer than a few screens, and shown or not as a whole. */
const MANY_BLOCKS = 3;

/** Keeps what is painted in step with the marks and with what is on screen. */
export class Marker {
  readonly paint: Paint;
  readonly #style: MentionStyle;
  readonly #first = new FirstMentions();
  readonly #marks = new Map<Block, readonly Mark[]>();
  readonly #blocksOf = new Map<Element, Set<Block>>();
  readonly #shown = new Set<Block>();
  /** Elements near the screen of which only a part may be. */
  readonly #long = new Set<Element>();
  readonly #near: NearViewport;
  readonly #stopped = new AbortController();
  #isLookDue = false;

  constructor(style: MentionStyle, underline: Underline) {
    this.#style = style;
    this.paint = new Paint(underline);
    this.#near = new NearViewport((element, isNear) => {
      this.paint.restore();
      this.#long.delete(element);
      const blocks = this.#blocksOf.get(element) ?? new Set();
      if (isNear && blocks.size >= MANY_BLOCKS) this.#lookInto(element);
      else for (const block of blocks) this.#showBlock(block, isNear);
    });
    const options = { capture: true, passive: true, signal: this.#stopped.signal };
    for (const type of ["scroll", "resize"]) addEventListener(type, () => this.lookSoon(), options);
  }

  /**
   * Shows the marks of a block before it is known whether it is on screen. The first that are found probably are,
   * and need not wait for the browser to tell.
   */
  showEarly(block: Block): void {
    this.#showBlock(block, true);
  }

  /** Replaces the marks of a block. `all` gives all marks of the page. */
  set(block: Block, marks: readonly Mark[], all: () => readonly Mark[]): void {
    const old = this.#marks.get(block) ?? [];
    for (const { range } of old) this.paint.forget(range);
    if (marks.length) this.#marks.set(block, marks);
    else this.#marks.delete(block);
    this.#follow(block, marks.length > 0);
    const changed = this.#first.replace(old, marks, all);
    for (const mark of new Set([...marks, ...changed])) this.#show(mark, this.#shown.has(mark.block));
  }

  stop(): void {
    this.#stopped.abort();
    this.#near.stop();
    this.paint.clear();
  }

  #emphasis(mark: Mark): Emphasis | undefined {
    if (this.#style === "all" || this.#first.has(mark)) return "term";
    return this.#style === "first" ? undefined : "again";
  }

  #show(mark: Mark, isShown: boolean): void {
    this.paint.remove(mark.range);
    const emphasis = isShown ? this.#emphasis(mark) : undefined;
    if (emphasis) this.paint.add(mark.range, emphasis);
  }

  #showBlock(block: Block, isShown: boolean): void {
    if (this.#shown.has(block) === isShown) return;
    if (isShown) this.#shown.add(block);
    else this.#shown.delete(block);
    for (const mark of this.#marks.get(block) ?? []) this.#show(mark, isShown);
  }

  /** Several containers may share an element: a shadow root and its host. */
  #follow(block: Block, hasMarks: boolean): void {
    const element = elementOf(block.container);
    const blocks = this.#blocksOf.get(element) ?? new Set();
    if (hasMarks) blocks.add(block);
    else blocks.delete(block);
    if (!hasMarks) this.#shown.delete(block);
    if (blocks.size) {
      this.#blocksOf.set(element, blocks);
      this.#near.watch(element);
      if (hasMarks && this.#near.has(element) && !this.#shown.has(block)) this.#come(block, element, blocks.size);
    } else {
      this.#blocksOf.delete(element);
      this.#long.delete(element);
      this.#near.unwatch(element);
    }
  }

  /** A block has come to an element that is near the screen; {@link lookSoon} tells whether it is itself. */
  #come(block: Block, element: Element, count: number): void {
    if (count < MANY_BLOCKS) return void this.#shown.add(block);
    this.#long.add(element);
  }

  /** Once a frame at most, and only while there is something to look into. */
  lookSoon(): void {
    if (this.#isLookDue || !this.#long.size) return;
    this.#isLookDue = true;
    requestAnimationFrame(() => {
      this.#isLookDue = false;
      if (!this.#stopped.signal.aborted) for (const element of this.#long) this.#lookInto(element);
    });
  }

  #lookInto(element: Element): void {
    this.#long.add(element);
    const blocks = [...(this.#blocksOf.get(element) ?? [])].sort((a, b) =>
      isBefore(a.pieces[0]!, b.pieces[0]!) ? -1 : 1,
    );
    const near = new Set(blocksNear(blocks));
    for (const block of blocks) this.#showBlock(block, near.has(block));
  }
}
