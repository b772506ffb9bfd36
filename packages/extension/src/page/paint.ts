/**
 * The underlines: highlights over static ranges, so that no node, attribute or text of the page changes. Only what is
 * near the viewport is registered, since thousands of ranges slow every frame. The names say nothing of the terms,
 * because the page can read them; the rules stand in `marks.css`, which the page cannot.
 */
import type { Settings } from "../settings/settings.ts";
import type { Container } from "./block.ts";

export type Emphasis = "term" | "again" | "current";
export type Underline = Settings["underline"];

const namesFor = (underline: Underline): Record<Emphasis, string> => ({
  term: `glossary-${underline}`,
  again: `glossary-${underline}-again`,
  current: "glossary-current",
});

/** A page that clears the registry again and again wins in the end. */
const MOST_RESTORATIONS = 20;

export class Paint {
  readonly #highlights: Record<Emphasis, Highlight>;
  readonly #names: Record<Emphasis, string>;
  /** With forced colours Chromium paints every mark like selected text, so there only the current one is registered. */
  readonly #forced = matchMedia("(forced-colors: active)");
  readonly #onForced = () => {
    this.#unregister();
    this.#register();
  };
  #restorations = 0;

  constructor(underline: Underline) {
    this.#names = namesFor(underline);
    this.#highlights = { term: new Highlight(), again: new Highlight(), current: new Highlight() };
    this.#highlights.current.priority = 1;
    this.#register();
    this.#forced.addEventListener("change", this.#onForced);
  }

  add(range: StaticRange, emphasis: Emphasis): void {
    this.#highlights[emphasis].add(range);
  }

  /** Takes the underline away; a current mark stays the current one. */
  remove(range: StaticRange): void {
    this.#highlights.term.delete(range);
    this.#highlights.again.delete(range);
  }

  /** The range's text is gone or was read anew. */
  forget(range: StaticRange): void {
    this.remove(range);
    this.#highlights.current.delete(range);
  }

  /** Shows one mark as the current one, or none. */
  setCurrent(range: StaticRange | undefined): void {
    this.#highlights.current.clear();
    if (range) this.#highlights.current.add(range);
  }

  /** Puts the marks back where the page cleared the registry. */
  restore(): void {
    if (CSS.highlights.get(this.#names.term) === this.#highlights.term || this.#restorations >= MOST_RESTORATIONS)
      return;
    this.#restorations += 1;
    this.#register();
  }

  /** Leaves nothing behind. */
  clear(): void {
    this.#forced.removeEventListener("change", this.#onForced);
    this.#unregister();
  }

  #unregister(): void {
    for (const [emphasis, name] of Object.entries(this.#names))
      if (CSS.highlights.get(name) === this.#highlights[emphasis as Emphasis]) CSS.highlights.delete(name);
  }

  #register(): void {
    for (const [emphasis, name] of Object.entries(this.#names))
      if (emphasis === "current" || !this.#forced.matches)
        CSS.highlights.set(name, this.#highlights[emphasis as Emphasis]);
  }
}

/** The element whose place on screen stands for a container's. */
export function elementOf(container: Container): Element {
  return container instanceof ShadowRoot ? container.host : container;
}
