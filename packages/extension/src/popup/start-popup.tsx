import { render } from "preact";
import { browser } from "wxt/browser";
import { readersTranslator } from "../i18n/readers-translator.ts";
import { jumpTo } from "../messages/ask-page.ts";
import { allowSite } from "../settings/allowed-sites.ts";
import { changeSettings, loadSettings } from "../settings/store.ts";
import { activePage, nextTermKey, type PageState } from "./active-page.ts";
import { Popup, type PopupActions } from "./popup.tsx";

function withSite(sitesOff: readonly string[], host: string, isOn: boolean): string[] {
  const others = sitesOff.filter((site) => site !== host);
  return isOn ? others : [...others, host];
}

interface Sidebars {
  /** Chromium. */
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  /** Firefox. */
  sidebarAction?: { open(): Promise<void> };
}

/** Opens the whole glossary beside the page. The browsers allow it only at once after a click. */
function openPanel(windowId: number): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as Sidebars;
  return sidebarAction?.open() ?? sidePanel?.open({ windowId }) ?? Promise.resolve();
}

export async function startPopup(root: Element): Promise<void> {
  const { language } = await loadSettings();
  const translate = readersTranslator(language);
  document.documentElement.lang = translate.language;
  const nextKey = await nextTermKey();
  const { id: windowId = 0 } = await browser.windows.getCurrent();

  const draw = (state: PageState) => {
    const actions: PopupActions = {
      jump: (id) => {
        if (state.name === "on") void jumpTo(state.tabId, id).then(() => window.close());
      },
      setOn: (isOn) => {
        if (state.name !== "on" && state.name !== "off") return;
        const { host } = state;
        void changeSettings((settings) => ({ ...settings, sitesOff: withSite(settings.sitesOff, host, isOn) })).then(
          refresh,
        );
      },
      allow: () => {
        if (state.name === "notAllowed") void allowSite(state.host).then(refresh);
      },
      openPanel: () => void openPanel(windowId).then(() => window.close()),
      openOptions: () => void browser.runtime.openOptionsPage(),
    };
    render(<Popup state={state} translate={translate} nextKey={nextKey} actions={actions} />, root);
  };
  const refresh = async () => draw(await activePage());
  await refresh();
}
