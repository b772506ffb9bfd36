import { KINDS } from "@sco-glossary/data/query";
import { render } from "preact";
import { browser } from "wxt/browser";
import { readersLanguage, translator } from "../i18n/translate.ts";
import type { TitlesReply, TitlesRequest } from "../messages/protocol.ts";
import { allowedPatterns, allowSite, forgetSite } from "../settings/allowed-sites.ts";
import { onSettingsChange } from "../settings/changes.ts";
import { changeSettings, loadSettings } from "../settings/store.ts";
import { Options } from "./options.tsx";

export async function startOptions(root: Element): Promise<void> {
  const draw = async () => {
    const [settings, allowed] = await Promise.all([loadSettings(), allowedPatterns()]);
    const ids = [...new Set(Object.values(settings.termsOff).flat())];
    const titles = ids.length
      ? await browser.runtime.sendMessage<TitlesRequest, TitlesReply>({ type: "titles", ids })
      : {};
    const translate = translator(readersLanguage(settings.language, browser.i18n.getUILanguage()));
    document.documentElement.lang = translate.language;
    document.title = `${translate("options.title")} – ${browser.runtime.getManifest().name}`;
    render(
      <Options
        settings={settings}
        translate={translate}
        kinds={KINDS}
        titles={titles}
        allowed={allowed}
        allow={(host) => void allowSite(host)}
        forget={(pattern) => void forgetSite(pattern)}
        change={(part) => void changeSettings((current) => ({ ...current, ...part }))}
      />,
      root,
    );
  };
  onSettingsChange(new AbortController().signal, () => void draw());
  browser.permissions.onAdded.addListener(() => void draw());
  browser.permissions.onRemoved.addListener(() => void draw());
  await draw();
}
