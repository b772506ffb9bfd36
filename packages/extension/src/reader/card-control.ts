/** The card of a page: what it shows, the way back, and when it comes and goes. */
import { Attention } from "../card/attention.ts";
import type { Clock } from "../card/clock.ts";
import { CardHost } from "../card/card-host.tsx";
import { copyText } from "../card/copy.ts";
import type { Anchor } from "../card/place.ts";
import { askCard, tellHide } from "../messages/ask-background.ts";
import type { CardModel } from "../messages/card-model.ts";
import type { CardRequest, HideRequest } from "../messages/protocol.ts";
import type { Hit } from "../page/hit.ts";

export interface CardControlOptions {
  openDelayMs: number;
  /** What the card must know of the page. */
  context(): Omit<CardRequest, "type" | "id">;
  isRootOpen: boolean;
  clock: Clock;
  onClose(): void;
}

function anchorOf({ mark, rect }: Hit): Anchor {
  const parent = mark.range.startContainer.parentElement;
  const { writingMode = "", direction } = parent ? getComputedStyle(parent) : {};
  return { rect, isVertical: writingMode.startsWith("vertical"), isRightToLeft: direction === "rtl" };
}

export class CardControl {
  readonly host: CardHost;
  readonly attention: Attention<Hit>;
  readonly #options: CardControlOptions;
  #history: CardModel[] = [];
  /** Counts what was asked, so that a late answer is known as one. */
  #asked = 0;
  #wantsFocus = false;

  constructor(options: CardControlOptions) {
    this.#options = options;
    this.attention = new Attention<Hit>(
      { open: (hit) => void this.#open(hit), close: () => this.#close() },
      (a, b) => a.mark === b.mark,
      options.openDelayMs,
      options.clock,
    );
    this.host = new CardHost(
      {
        open: (id) => void this.#step(id),
        back: () => this.#back(),
        close: () => this.attention.close(),
        copy: copyText,
        onPage: {
          pin: (isPinned) => this.#pin(isPinned),
          hideTerm: () => this.#hide({ type: "hide-term", id: this.#history.at(-1)?.id ?? "" }),
          hideSite: () => this.#hide({ type: "hide-site" }),
        },
      },
      options.isRootOpen,
    );
  }

  /** Opens the card of a mark by key or tap: it stays until it is closed, and by key it takes the focus. */
  openHeld(hit: Hit, { focus }: { focus: boolean }): void {
    this.#wantsFocus = focus;
    this.attention.openHeld(hit);
  }

  async #open(hit: Hit): Promise<void> {
    const { language } = hit.mark.mention;
    const model = await this.#ask(hit.mark.mention.id, language);
    if (!model) return;
    this.#history = [model];
    this.#draw(anchorOf(hit));
    if (this.#wantsFocus) this.host.focus();
  }

  async #step(id: string): Promise<void> {
    const model = await this.#ask(id, this.#history.at(-1)?.title.language);
    if (!model) return;
    this.#history.push(model);
    this.#draw();
    this.host.focus();
  }

  async #ask(id: string, language: string | undefined): Promise<CardModel | undefined> {
    const question = ++this.#asked;
    const model = await askCard({ id, ...this.#options.context(), ...(language && { language }) });
    return question === this.#asked && model ? model : undefined;
  }

  #back(): void {
    this.#history.pop();
    this.#draw();
    this.host.focus();
  }

  #pin(isPinned: boolean): void {
    this.host.isPinned = isPinned;
    this.attention.hold(isPinned);
    this.#draw();
  }

  #draw(anchor?: Anchor): void {
    const model = this.#history.at(-1);
    if (model) this.host.show({ model, isPinned: this.host.isPinned, canGoBack: this.#history.length > 1 }, anchor);
  }

  #hide(request: HideRequest): void {
    this.attention.close();
    void tellHide(request);
  }

  #close(): void {
    this.#asked += 1;
    this.#history = [];
    this.host.isPinned = false;
    this.#wantsFocus = false;
    this.host.close();
    this.#options.onClose();
  }
}
