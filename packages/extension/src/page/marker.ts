import type { Container } from "./block.ts";
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
  readonly #marks = new Map<Container, Mark[]>();
  readonly #containersOf = new Map<Element, Set<Container>>();
  readonly #near: NearViewport;

  constructor(style: MentionStyle, underline: Underline) {
    this.#style = style;
    this.paint = new Paint(underline);
    this.#near = new NearViewport((element, isNear) => {
      this.paint.restore();
      for (const container of this.#containersOf.get(element) ?? [])
        for (const mark of this.#marks.get(container) ?? []) this.#show(mark, isNear);
    });
  }

  /**
   * Shows the marks of a container before it is known whether it is on screen. The first that are found probably are,
   * and need not wait for the browser to tell.
   */
  showEarly(container: Container): void {
    for (const mark of this.#marks.get(container) ?? []) this.#show(mark, true);
  }

  /** Replaces the marks of a container. `all` gives all marks of the page. */
  set(container: Container, marks: readonly Mark[], all: () => readonly Mark[]): void {
    const old = this.#marks.get(container) ?? [];
    for (const { range } of old) this.paint.forget(range);
    if (marks.length) this.#marks.set(container, [...marks]);
    else this.#marks.delete(container);
    this.#follow(container, marks.length > 0);
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

  /** Several containers may share an element: a shadow root and its host. */
  #follow(container: Container, hasMarks: boolean): void {
    const element = elementOf(container);
    const containers = this.#containersOf.get(element) ?? new Set();
    if (hasMarks) containers.add(container);
    else containers.delete(container);
    if (containers.size) this.#containersOf.set(element, containers);
    else this.#containersOf.delete(element);
    if (containers.size) this.#near.watch(element);
    else this.#near.unwatch(element);
  }
}
