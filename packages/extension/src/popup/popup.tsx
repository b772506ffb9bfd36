import { useState } from "preact/hooks";
import type { Translate } from "../i18n/translate.ts";
import type { FoundTerm } from "../messages/protocol.ts";
import type { PageState } from "./active-page.ts";

export interface PopupActions {
  jump(id: string): void;
  setOn(isOn: boolean): void;
  allow(): void;
  openPanel(): void;
  openOptions(): void;
}

interface PopupProps {
  state: PageState;
  translate: Translate;
  nextKey: string | undefined;
  actions: PopupActions;
}

/** From so many terms on a filter helps. */
const MANY_TERMS = 12;

function TermList({ terms, translate, jump }: { terms: FoundTerm[]; translate: Translate; jump(id: string): void }) {
  const [filter, setFilter] = useState("");
  const wanted = filter.trim().toLowerCase();
  const shown = terms.filter(({ text }) => text.toLowerCase().includes(wanted));
  return (
    <>
      {terms.length > MANY_TERMS && (
        <input
          type="search"
          aria-label={translate("popup.search")}
          placeholder={translate("popup.search")}
          value={filter}
          onInput={({ currentTarget }) => setFilter(currentTarget.value)}
        />
      )}
      <ul class="terms">
        {shown.map(({ id, text, count }) => (
          <li key={id}>
            <button type="button" title={translate("popup.jump")} onClick={() => jump(id)}>
              <span dir="auto">{text}</span>
              {count > 1 && <span class="count">{translate("popup.times", String(count))}</span>}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Body({ state, translate, actions }: PopupProps) {
  if (state.name === "impossible") return <p>{translate("popup.notPossible")}</p>;
  if (state.name === "notAllowed")
    return (
      <>
        <p>{translate("popup.notAllowed")}</p>
        <button type="button" onClick={actions.allow}>
          {translate("popup.allow")}
        </button>
      </>
    );
  if (state.name === "off") return <p>{translate("popup.off")}</p>;
  if (!state.terms.length) return <p>{translate("popup.none")}</p>;
  return <TermList terms={state.terms} translate={translate} jump={actions.jump} />;
}

/** What was found on the page, with a way to each term and a switch for the site. */
export function Popup(props: PopupProps) {
  const { state, translate, nextKey, actions } = props;
  const hasSwitch = state.name === "on" || state.name === "off";
  return (
    <>
      <h1>{translate("popup.title")}</h1>
      <Body {...props} />
      {hasSwitch && (
        <label>
          <input
            type="checkbox"
            role="switch"
            checked={state.name === "on"}
            onChange={({ currentTarget }) => actions.setOn(currentTarget.checked)}
          />
          {translate("popup.onThisSite")}
        </label>
      )}
      <footer>
        <button type="button" class="link" onClick={actions.openPanel}>
          {translate("popup.whole")}
        </button>
        <a
          href="#options"
          onClick={(event) => {
            event.preventDefault();
            actions.openOptions();
          }}
        >
          {translate("popup.options")}
        </a>
        {nextKey && state.name === "on" && <span class="quiet">{translate("popup.hint", nextKey)}</span>}
      </footer>
    </>
  );
}
