/** What the background and the extension's own pages ask of the page in a tab. Where it has no terms, nobody answers. */
import { browser } from "wxt/browser";
import type { FoundTerm, ReaderRequest, StepRequest } from "./protocol.ts";

/** Frames have terms of their own, but what is asked for are the page's. */
const TOP_FRAME = { frameId: 0 };

const ask = (tabId: number, request: ReaderRequest): Promise<FoundTerm[] | undefined> =>
  browser.tabs.sendMessage<ReaderRequest, FoundTerm[] | undefined>(tabId, request, TOP_FRAME).catch(() => undefined);

/** The tab that a person looks at, with its address where the extension may know it. */
export async function tabInFront(): Promise<{ id?: number | undefined; url?: string | undefined } | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/** The terms of the page in the order in which they first stand; none where nobody answers. */
export async function termsOf(tabId: number): Promise<FoundTerm[]> {
  return (await ask(tabId, { type: "terms" })) ?? [];
}

/** Goes to the first mention of a record in the page. */
export async function jumpTo(tabId: number, id: string): Promise<void> {
  await ask(tabId, { type: "jump", id });
}

/** Goes to the next or previous term of the page. */
export async function stepIn(tabId: number, by: StepRequest["by"]): Promise<void> {
  await ask(tabId, { type: "step", by });
}
