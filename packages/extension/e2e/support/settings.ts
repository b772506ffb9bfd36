import type { Browser } from "./browser.ts";

interface Sync {
  chrome: { storage: { sync: { clear(): Promise<void>; set(items: object): Promise<void> } } };
}

/** Puts settings into the extension's storage, as if they had been chosen. */
export async function setSettings(
  { inExtension }: Pick<Browser, "inExtension">,
  settings: object,
  growing: object = {},
): Promise<void> {
  await inExtension(
    async ([chosen, more]) => {
      const { sync } = (globalThis as never as Sync).chrome.storage;
      await sync.clear();
      await sync.set({ settings: chosen, ...more });
    },
    [settings, growing] as const,
  );
}
