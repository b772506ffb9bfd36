import { browser } from "wxt/browser";
import { KEYS } from "./changes.ts";
import { readSettings, type Settings } from "./settings.ts";

export async function loadSettings(): Promise<Settings> {
  const { settings, ...growing } = await browser.storage.sync.get(KEYS);
  return readSettings({ ...(settings as object | undefined), ...growing });
}

export async function saveSettings(settings: Settings): Promise<void> {
  const { sitesOff, termsOff, ...rest } = settings;
  await browser.storage.sync.set({ settings: rest, sitesOff, termsOff });
}

/** Changes settings one after another, so that two changes at once both count. */
let last: Promise<unknown> = Promise.resolve();
export function changeSettings(change: (settings: Settings) => Settings): Promise<void> {
  const next = last.then(async () => saveSettings(change(await loadSettings())));
  last = next.catch(() => undefined);
  return next;
}
