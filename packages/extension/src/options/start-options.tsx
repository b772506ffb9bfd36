import { KINDS } from "@sco-glossary/data/query";
import { render } from "preact";
import { browser } from "wxt/browser";
import { readersTranslator } from "../i18n/readers-translator.ts";
import { askTitles } from "../messages/ask-background.ts";
import { allowedPatterns, allowSite, forgetSite } from "../settings/allowed-sites.ts";
import { onSettingsChange } from "../settings/changes.ts";
import { changeSettings, loadSettings } from "../settings/store.ts";
import { Options } from "./options.tsx";

export async function startOptions(root: Element): Promise<void> {
  const draw = async () => {
    const [settings, allowed] = await Promise.all([loadSettings(), allowedPatterns()]);
    const ids = [...new Set(Object.values(settings.termsOff).flat())];
    const titles = ids.length ? await askTitles(ids) : {};
    const translate = readersTranslator(settings.language);
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
