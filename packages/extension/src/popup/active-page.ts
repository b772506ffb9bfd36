import { browser } from "wxt/browser";
import { tabInFront, termsOf } from "../messages/ask-page.ts";
import type { FoundTerm } from "../messages/protocol.ts";
import { loadSettings } from "../settings/store.ts";

/** What the popup can say of the page in front. */
export type PageState =
  | { name: "impossible" }
  | { name: "notAllowed"; tabId: number; host: string }
  | { name: "off"; tabId: number; host: string }
  | { name: "on"; tabId: number; host: string; terms: FoundTerm[] };

export async function activePage(): Promise<PageState> {
  const tab = await tabInFront();
  if (tab?.id === undefined || !tab.url || !/^https?:/.test(tab.url)) return { name: "impossible" };
  const { hostname: host, protocol } = new URL(tab.url);
  // Firefox knows no patterns with a port.
  const pattern = `${protocol}//${host}/*`;
  const place = { tabId: tab.id, host };
  const { sitesOff } = await loadSettings();
  if (sitesOff.includes(host)) return { name: "off", ...place };
  if (!(await browser.permissions.contains({ origins: [pattern] }))) return { name: "notAllowed", ...place };
  return { name: "on", ...place, terms: await termsOf(tab.id) };
}

/** The key that goes to the next term, if the browser has given it one. */
export async function nextTermKey(): Promise<string | undefined> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === "next-term")?.shortcut || undefined;
}
