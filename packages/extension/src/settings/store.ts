import { browser } from "wxt/browser";
import { readSettings, type Settings } from "./settings.ts";

/** An item of synchronised storage holds 8 kB, so what can grow stands apart. */
const GROWING = ["sitesOff", "termsOff"] as const;
const KEYS = ["settings", ...GROWING];

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

export function onSettingsChange(signal: AbortSignal, listener: () => void): void {
  const onChanged = (changes: Record<string, unknown>) => {
    if (KEYS.some((key) => key in changes)) listener();
  };
  browser.storage.sync.onChanged.addListener(onChanged);
  signal.addEventListener("abort", () => browser.storage.sync.onChanged.removeListener(onChanged));
}
