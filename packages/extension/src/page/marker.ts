import type { Block } from "./block.ts";
import { FirstMentions } from "./first-mentions.ts";
import type { Mark } from "./mark.ts";
import { NearViewport } from "./near-viewport.ts";
import { elementOf, Paint, type Emphasis, type Underline } from "./paint.ts";

/** `fading`: the first mention of a term strong, later ones faint. */
export type MentionStyle = "fading" | "all" | "first";

/** Keeps what is painted in step with the marks and with what is on screen. */
export class Marker {
  readonly paint: Paint;
  readonly #style: MentionStyle;
  readonly #first = new FirstMentions();
  readonly #marks = new Map<Block, readonly Mark[]>();
  readonly #blocksOf = new Map<Element, Set<Block>>();
  readonly #near: NearViewport;

  constructor(style: MentionStyle, underline: Underline) {
    this.#style = style;
    this.paint = new Paint(underline);
    this.#near = new NearViewport((element, isNear) => {
      this.paint.restore();
      for (const block of this.#blocksOf.get(element) ?? [])
        for (const mark of this.#marks.get(block) ?? []) this.#show(mark, isNear);
    });
  }

  /**
   * Shows the marks of a block before it is known whether it is on screen. The first that are found probably are,
   * and need not wait for the browser to tell.
   */
  showEarly(block: Block): void {
    for (const mark of this.#marks.get(block) ?? []) this.#show(mark, true);
  }

  /** Replaces the marks of a block. `all` gives all marks of the page. */
  set(block: Block, marks: readonly Mark[], all: () => readonly Mark[]): void {
    const old = this.#marks.get(block) ?? [];
    for (const { range } of old) this.paint.forget(range);
    if (marks.length) this.#marks.set(block, marks);
    else this.#marks.delete(block);
    this.#follow(block, marks.length > 0);
    const changed = this.#first.replace(old, marks, all);
    for (const mark of new Set([...marks, ...changed])) this.#show(mark, this.#isNear(mark));
  }

  stop(): void {
    this.#near.stop();
    this.paint.clear();
  }

  #isNear({ block }: Mark): boolean {
    return this.#near.has(elementOf(block.container));
  }

  #emphasis(mark: Mark): Emphasis | undefined {
    if (this.#style === "all" || this.#first.has(mark)) return "term";
    return this.#style === "first" ? undefined : "again";
  }

  #show(mark: Mark, isNear: boolean): void {
    this.paint.remove(mark.range);
    const emphasis = isNear ? this.#emphasis(mark) : undefined;
    if (emphasis) this.paint.add(mark.range, emphasis);
  }

  /** Blocks share an element where it is cut, and a shadow root shares its host's. */
  #follow(block: Block, hasMarks: boolean): void {
    const element = elementOf(block.container);
    const blocks = this.#blocksOf.get(element) ?? new Set();
    if (hasMarks) blocks.add(block);
    else blocks.delete(block);
    if (blocks.size) this.#blocksOf.set(element, blocks);
    else this.#blocksOf.delete(element);
    if (blocks.size) this.#near.watch(element);
    else this.#near.unwatch(element);
  }
}
