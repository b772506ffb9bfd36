/**
 * When a card opens and closes: one state machine, so that a late answer can never open a card.
 *
 * `resting` waits for the pointer to stay on a term, `open` shows it, `leaving` gives the pointer time to reach the card,
 * `held` is a card that was opened by key or tap, or pinned: the pointer does not close it.
 */
import { realClock, type Clock } from "./clock.ts";

/** Time to move from the term to the card. */
const CLOSE_DELAY_MS = 300;

type State<T> = { name: "closed" } | { name: "resting" | "open" | "leaving" | "held"; target: T };

export interface AttentionActions<T> {
  open(target: T): void;
  close(): void;
}

export class Attention<T> {
  #state: State<T> = { name: "closed" };
  #cancel: (() => void) | undefined;
  readonly #actions: AttentionActions<T>;
  readonly #same: (a: T, b: T) => boolean;
  readonly #openDelayMs: number;
  readonly #clock: Clock;

  /** `same` tells whether two targets are the same term. */
  constructor(actions: AttentionActions<T>, same: (a: T, b: T) => boolean, openDelayMs: number, clock = realClock) {
    this.#clock = clock;
    this.#actions = actions;
    this.#same = same;
    this.#openDelayMs = openDelayMs;
  }

  get isHeld(): boolean {
    return this.#state.name === "held";
  }

  /** The pointer is over a term. */
  over(target: T): void {
    const state = this.#state;
    if (state.name === "held") return;
    if (state.name !== "closed" && this.#same(state.target, target)) {
      if (state.name === "leaving") this.#enter({ name: "open", target: state.target });
      return;
    }
    if (state.name === "open" || state.name === "leaving") this.#actions.close();
    this.#enter({ name: "resting", target }, this.#openDelayMs, () => this.#open("open", target));
  }

  /** The pointer is on the card itself. */
  overCard(): void {
    if (this.#state.name === "leaving") this.#enter({ name: "open", target: this.#state.target });
  }

  /** The pointer is on neither. */
  away(): void {
    if (this.#state.name === "resting") this.#enter({ name: "closed" });
    if (this.#state.name === "open")
      this.#enter({ name: "leaving", target: this.#state.target }, CLOSE_DELAY_MS, () => this.close());
  }

  /** Opens at once and stays, as after a tap or a key. */
  openHeld(target: T): void {
    this.#open("held", target);
  }

  /** Keeps the open card, or lets the pointer close it again. */
  hold(isHeld: boolean): void {
    if (this.#state.name === "open" || this.#state.name === "leaving" || this.#state.name === "held")
      this.#enter({ name: isHeld ? "held" : "open", target: this.#state.target });
  }

  close(): void {
    if (this.#state.name === "closed") return;
    this.#enter({ name: "closed" });
    this.#actions.close();
  }

  #open(name: "open" | "held", target: T): void {
    this.#enter({ name, target });
    this.#actions.open(target);
  }

  #enter(state: State<T>, afterMs = 0, then?: () => void): void {
    this.#cancel?.();
    this.#state = state;
    this.#cancel = then && this.#clock.after(afterMs, then);
  }
}
