import { useEffect, useRef } from "preact/hooks";
import { Card, type CardHandlers } from "../card/card.tsx";
import type { MessageKey, Translate } from "../i18n/translate.ts";
import type { CardModel } from "../messages/card-model.ts";
import type { FoundTerm, ListedRecord } from "../messages/protocol.ts";

export interface PanelState {
  text: string;
  /** YYYY-MM-DD: the day to compare today with; empty for none. */
  date: string;
  found: readonly ListedRecord[];
  /** What was last found was found for this text. */
  foundFor: string;
  /** Of the page in front. */
  terms: readonly FoundTerm[];
  /** Records of the kinds that were unfolded. */
  byKind: Readonly<Record<string, readonly ListedRecord[]>>;
  /** Cards, the last of which is shown. */
  cards: readonly CardModel[];
}

export interface PanelActions {
  search(text: string): void;
  setDate(date: string): void;
  unfold(kind: string): void;
  open(id: string): void;
  back(): void;
  close(): void;
  copy: CardHandlers["copy"];
}

interface PanelProps {
  state: PanelState;
  kinds: readonly string[];
  translate: Translate;
  actions: PanelActions;
}

function Records({ records, open }: { records: readonly ListedRecord[]; open(id: string): void }) {
  return (
    <ul class="records">
      {records.map(({ id, title, language, found }) => (
        <li key={id}>
          <button type="button" onClick={() => open(id)}>
            <span lang={language} dir="auto">
              {title}
            </span>
            {found && (
              <span class="quiet" lang={found.language} dir="auto">
                {found.text}
              </span>
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Whole({ state: { terms, byKind }, kinds, translate, actions }: PanelProps) {
  return (
    <>
      {terms.length > 0 && (
        <section>
          <h2>{translate("popup.title")}</h2>
          <Records records={terms.map(({ id, text }) => ({ id, title: text, language: "" }))} open={actions.open} />
        </section>
      )}
      <section>
        <h2>{translate("panel.whole")}</h2>
        {kinds.map((kind) => (
          <details key={kind} onToggle={({ currentTarget }) => currentTarget.open && actions.unfold(kind)}>
            <summary>{translate(`kind.${kind}` as MessageKey)}</summary>
            <Records records={byKind[kind] ?? []} open={actions.open} />
          </details>
        ))}
      </section>
    </>
  );
}

function Found({ state: { text, found, foundFor }, translate, actions }: PanelProps) {
  const isBusy = foundFor !== text;
  const count = found.length ? translate("panel.found", String(found.length)) : translate("panel.nothing");
  return (
    <section aria-busy={isBusy}>
      <p class="quiet" role="status">
        {isBusy ? "" : count}
      </p>
      <Records records={found} open={actions.open} />
    </section>
  );
}

function Opened({ state: { cards }, actions }: PanelProps) {
  const place = useRef<HTMLDivElement>(null);
  const model = cards.at(-1)!;
  // Who stepped to another record goes on reading there.
  useEffect(() => {
    place.current?.querySelector("h2")?.focus();
    scrollTo(0, 0);
  }, [model]);
  const { open, back, close, copy } = actions;
  return (
    <div ref={place}>
      <Card state={{ model, isPinned: false, canGoBack: cards.length > 1 }} handlers={{ open, back, close, copy }} />
    </div>
  );
}

/** The whole glossary beside the page: its terms, a search, and the card of a record on any day. */
export function Panel(props: PanelProps) {
  const { state, translate, actions } = props;
  return (
    <>
      <h1>{translate("panel.title")}</h1>
      <search>
        <input
          type="search"
          aria-label={translate("panel.search")}
          placeholder={translate("panel.search")}
          value={state.text}
          onInput={({ currentTarget }) => actions.search(currentTarget.value)}
        />
        <label>
          {translate("panel.date")}
          <input
            type="date"
            value={state.date}
            onChange={({ currentTarget }) => actions.setDate(currentTarget.value)}
          />
        </label>
      </search>
      {state.cards.length ? <Opened {...props} /> : state.text.trim() ? <Found {...props} /> : <Whole {...props} />}
    </>
  );
}
