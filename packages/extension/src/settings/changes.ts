/** Apart from the settings themselves, because pages need to know of changes but not what can be chosen. */
import { browser } from "wxt/browser";

/** Where settings are stored. An item of synchronised storage holds 8 kB, so what can grow stands apart. */
export const KEYS = ["settings", "sitesOff", "termsOff"];

export function onSettingsChange(signal: AbortSignal, listener: () => void): void {
  const onChanged = (changes: Record<string, unknown>) => {
    if (KEYS.some((key) => key in changes)) listener();
  };
  browser.storage.sync.onChanged.addListener(onChanged);
  signal.addEventListener("abort", () => browser.storage.sync.onChanged.removeListener(onChanged));
}
