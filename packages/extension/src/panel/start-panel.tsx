import { KINDS } from "@sco-glossary/data/query";
import { render } from "preact";
import { browser } from "wxt/browser";
import cardStyle from "../card/card.css?inline";
import { copyText } from "../card/copy.ts";
import { readersTranslator } from "../i18n/readers-translator.ts";
import { askCard, askList } from "../messages/ask-background.ts";
import { tabInFront, termsOf } from "../messages/ask-page.ts";
import type { FoundTerm } from "../messages/protocol.ts";
import { loadSettings } from "../settings/store.ts";
import { Panel, type PanelActions, type PanelState } from "./panel.tsx";

const today = () => new Date().toISOString().slice(0, 10);

async function termsInFront(): Promise<FoundTerm[]> {
  const tab = await tabInFront();
  return tab?.id === undefined ? [] : termsOf(tab.id);
}

export async function startPanel(root: Element): Promise<void> {
  const { language } = await loadSettings();
  const translate = readersTranslator(language);
  document.documentElement.lang = translate.language;
  document.title = browser.runtime.getManifest().name;
  const style = document.head.appendChild(document.createElement("style"));
  style.textContent = cardStyle;

  let state: PanelState = {
    text: "",
    date: "",
    found: [],
    foundFor: "",
    terms: await termsInFront(),
    byKind: {},
    cards: [],
  };
  const set = (part: Partial<PanelState>) => {
    state = { ...state, ...part };
    render(<Panel state={state} kinds={KINDS} translate={translate} actions={actions} />, root);
  };
  const card = (id: string) => askCard({ id, date: state.date || today(), language: translate.language });
  const search = async (text: string) => {
    set({ text, cards: [] });
    const found = await askList({ text });
    if (state.text === text) set({ found, foundFor: text });
  };
  const actions: PanelActions = {
    search: (text) => void search(text),
    setDate: (date) => {
      set({ date });
      const ids = state.cards.map(({ id }) => id);
      void Promise.all(ids.map(card)).then((cards) => set({ cards: cards.filter((model) => model !== null) }));
    },
    unfold: (kind) => {
      if (state.byKind[kind]) return;
      void askList({ kind }).then((records) => set({ byKind: { ...state.byKind, [kind]: records } }));
    },
    open: (id) => void card(id).then((model) => model && set({ cards: [...state.cards, model] })),
    back: () => set({ cards: state.cards.slice(0, -1) }),
    close: () => set({ cards: [] }),
    copy: copyText,
  };
  set({});
  // What stands in front may change while the panel is open.
  const look = () => void termsInFront().then((terms) => set({ terms }));
  browser.tabs.onActivated.addListener(look);
  browser.tabs.onUpdated.addListener((_tab, { status }) => {
    if (status === "complete") look();
  });
}
