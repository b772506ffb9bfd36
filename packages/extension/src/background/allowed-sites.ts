/**
 * Sites that the reader allowed one by one. What the manifest lists is registered by the browser itself; the others are
 * registered here, in step with the permissions that the browser keeps.
 */
import { browser } from "wxt/browser";
import { allowedPatterns } from "../settings/allowed-sites.ts";

const SCRIPT_ID = "allowed-sites";

async function register(): Promise<void> {
  const matches = await allowedPatterns();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (registered.length) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  if (!matches.length) return;
  await browser.scripting.registerContentScripts([
    {
      id: SCRIPT_ID,
      matches,
      js: ["content-scripts/content.js"],
      css: ["content-scripts/content.css"],
      runAt: "document_idle",
    },
  ]);
}

/** The page that was just allowed need not be loaded anew. */
async function startIn(origins: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...origins] });
  for (const { id } of tabs) {
    if (id === undefined) continue;
    await browser.scripting.insertCSS({ target: { tabId: id }, files: ["content-scripts/content.css"] });
    await browser.scripting.executeScript({ target: { tabId: id }, files: ["/content-scripts/content.js"] });
  }
}

export function followPermissions(): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => void register().then(() => startIn(origins)));
  browser.permissions.onRemoved.addListener(() => void register());
}
