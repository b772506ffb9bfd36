import { render } from "preact";
import { CARD_TAG } from "../messages/card-tag.ts";
import { Card, type CardHandlers, type CardState } from "./card.tsx";
import cardStyle from "./card.css?inline";
import { placeBeside, visibleBox, type Anchor } from "./place.ts";

/** The one element that the extension adds to a page, and only while a card is open. */
export class CardHost {
  readonly element: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #handlers: CardHandlers;
  /** A sheet of its own: the first one resets the host so firmly that no style attribute comes through. */
  readonly #position = new CSSStyleSheet();
  #focusBefore: Element | null = null;

  /** With an open root tests can look into the card; a release keeps it closed. */
  constructor(handlers: CardHandlers, isRootOpen: boolean) {
    this.#handlers = handlers;
    this.element = document.createElementNS("http://www.w3.org/1999/xhtml", CARD_TAG) as HTMLElement;
    this.element.setAttribute("popover", "manual");
    this.element.setAttribute("role", "dialog");
    this.#root = this.element.attachShadow({ mode: isRootOpen ? "open" : "closed" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(cardStyle);
    this.#root.adoptedStyleSheets = [sheet, this.#position];
    // What is typed in the card is not for the page.
    for (const type of ["keydown", "keyup", "keypress", "beforeinput", "input", "wheel"])
      this.#root.addEventListener(
        type,
        (event) => {
          if ((event as KeyboardEvent).key !== "Escape") event.stopPropagation();
        },
        { passive: true },
      );
  }

  /** Whether the reader asked for the card to stay. */
  isPinned = false;

  get isOpen(): boolean {
    return this.element.isConnected;
  }

  /** Draws the card; with an anchor it is put beside it, without it stays where it is. */
  show(state: CardState, anchor?: Anchor): void {
    this.element.setAttribute("aria-label", state.model.title.text);
    render(<Card state={state} handlers={this.#handlers} />, this.#root);
    const card = this.#root.querySelector<HTMLElement>(".card");
    if (card && !anchor) card.scrollTop = 0;
    if (!card || !anchor) return;
    const mount = mountPoint();
    if (this.element.parentNode !== mount) mount.append(this.element);
    if (!this.element.matches(":popover-open")) this.element.showPopover();
    this.#put(anchor, card);
  }

  #put(anchor: Anchor, card: HTMLElement): void {
    card.style.maxHeight = "";
    const { hangs, left, y, maxHeight } = placeBeside(
      anchor,
      { width: card.offsetWidth, height: card.offsetHeight },
      visibleBox(),
    );
    card.style.maxHeight = `min(${Math.floor(maxHeight)}px, var(--tallest))`;
    const edge = hangs ? `bottom: ${Math.round(innerHeight - y)}px` : `top: ${Math.round(y)}px`;
    this.#position.replaceSync(`:host { left: ${Math.round(left)}px !important; ${edge} !important; }`);
  }

  /** Moves the focus into the card; it goes back where it was when the card closes. */
  focus(): void {
    if (!this.#focusBefore && document.activeElement !== this.element) this.#focusBefore = document.activeElement;
    this.#root.querySelector<HTMLElement>("h2")?.focus({ preventScroll: true });
  }

  close(): void {
    if (!this.isOpen) return;
    const hadFocus = document.activeElement === this.element || this.element.matches(":focus-within");
    this.element.remove();
    render(null, this.#root);
    if (hadFocus && this.#focusBefore instanceof HTMLElement && this.#focusBefore.isConnected)
      this.#focusBefore.focus({ preventScroll: true });
    this.#focusBefore = null;
  }
}

/** Beside an open modal dialog or a full-screen element a card would be inert: it goes inside. */
function mountPoint(): Element {
  const dialogs = [...document.querySelectorAll("dialog:modal")];
  return dialogs.at(-1) ?? document.fullscreenElement ?? document.documentElement;
}
