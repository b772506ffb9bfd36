import type { Chromium } from "./chromium.ts";

interface Sync {
  chrome: { storage: { sync: { clear(): Promise<void>; set(items: object): Promise<void> } } };
}

/** Puts settings into the extension's storage, as if they had been chosen. */
export async function setSettings(browser: Chromium, settings: object, growing: object = {}): Promise<void> {
  const background = await browser.background();
  await background.evaluate(
    async ([chosen, more]) => {
      const { sync } = (globalThis as never as Sync).chrome.storage;
      await sync.clear();
      await sync.set({ settings: chosen, ...more });
    },
    [settings, growing] as const,
  );
}
