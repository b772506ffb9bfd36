import "../page/marks.css";
import { browser } from "wxt/browser";
import { defineContentScript } from "wxt/utils/define-content-script";
import type { EngageReply, EngageRequest } from "../messages/protocol.ts";
import { watchGate } from "../page/gate.ts";
import { onSettingsChange } from "../settings/changes.ts";

/** Set in the world that only this extension's scripts see: with frames a page may get the script twice. */
const world = globalThis as { isGlossaryGateOpen?: boolean };

/** Asks for the rest of the extension; where the site is switched off, again once that may have changed. */
async function engage(signal: AbortSignal): Promise<void> {
  if (await browser.runtime.sendMessage<EngageRequest, EngageReply>({ type: "engage" })) return;
  const waiting = new AbortController();
  onSettingsChange(AbortSignal.any([signal, waiting.signal]), () => {
    waiting.abort();
    void engage(signal);
  });
}

export default defineContentScript({
  // In the manifest all sites of the list stand here. Written out, they would be a fifth of what every page loads.
  matches: ["*://*.sectsco.org/*"],
  runAt: "document_idle",
  main(ctx) {
    if (world.isGlossaryGateOpen) return;
    world.isGlossaryGateOpen = true;
    watchGate(ctx.signal, () => void engage(ctx.signal));
  },
});
