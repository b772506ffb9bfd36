import type { Annotator } from "../page/annotator.ts";
import { liveRange, rectsOf, type Mark } from "../page/mark.ts";
import type { CardControl } from "./card-control.ts";
import { isVisible, scrollTo } from "./found-terms.ts";

/** Goes through the page's terms by key, and to one of them from the list of terms. */
export class StepTerms {
  readonly #annotator: Annotator;
  readonly #card: CardControl;
  #current: Mark | undefined;

  constructor(annotator: Annotator, card: CardControl) {
    this.#annotator = annotator;
    this.#card = card;
  }

  step(by: 1 | -1): void {
    const marks = this.#annotator.marks().filter(isVisible);
    const at = this.#current ? marks.indexOf(this.#current) : -1;
    const start = at >= 0 ? at + by : this.#firstBelow(marks, by);
    const next = marks[(start + marks.length) % marks.length];
    if (next) this.#go(next);
  }

  jump(id: string): void {
    const mark = this.#annotator.marks().find((candidate) => candidate.mention.id === id && isVisible(candidate));
    if (mark) this.#go(mark);
  }

  /** The card is closed: the mark need not be shown any longer, but the next step begins here. */
  rest(): void {
    this.#annotator.setCurrent(undefined);
  }

  /** Without a term to go on from, the first one from the top of the screen. */
  #firstBelow(marks: readonly Mark[], by: 1 | -1): number {
    const first = marks.findIndex((mark) => (liveRange(mark)?.getBoundingClientRect().top ?? -1) >= 0);
    if (first < 0) return by === 1 ? 0 : -1;
    return by === 1 ? first : first - 1;
  }

  #go(mark: Mark): void {
    this.#current = mark;
    scrollTo(mark);
    const [rect] = rectsOf(mark);
    if (!rect) return;
    this.#card.openHeld({ mark, rect }, { focus: true });
    this.#annotator.setCurrent(mark);
  }
}
