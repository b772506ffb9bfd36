import { browser } from "wxt/browser";
import type { FoundTerm, JumpRequest, TermsRequest } from "../messages/protocol.ts";
import { loadSettings } from "../settings/store.ts";

/** What the popup can say of the page in front. */
export type PageState =
  | { name: "impossible" }
  | { name: "notAllowed"; tabId: number; host: string }
  | { name: "off"; tabId: number; host: string }
  | { name: "on"; tabId: number; host: string; terms: FoundTerm[] };

/** Frames have terms of their own, but the list is the page's. */
const TOP_FRAME = { frameId: 0 };

/** The terms of a tab; none where no script listens. */
async function termsOf(tabId: number): Promise<FoundTerm[]> {
  const answer = browser.tabs.sendMessage<TermsRequest, FoundTerm[] | undefined>(tabId, { type: "terms" }, TOP_FRAME);
  return (await answer.catch(() => undefined)) ?? [];
}

export async function activePage(): Promise<PageState> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
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

/** Goes to the first mention of a term in the page. */
export async function jumpTo(tabId: number, id: string): Promise<void> {
  await browser.tabs.sendMessage<JumpRequest, void>(tabId, { type: "jump", id }, TOP_FRAME);
}

/** The key that goes to the next term, if the browser has given it one. */
export async function nextTermKey(): Promise<string | undefined> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === "next-term")?.shortcut || undefined;
}
