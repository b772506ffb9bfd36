import "../page/marks.css";
import { browser } from "wxt/browser";
import { defineContentScript } from "wxt/utils/define-content-script";
import type { EngageRequest } from "../messages/protocol.ts";
import { watchGate } from "../page/gate.ts";
import { loopbackHosts, newsHosts } from "../settings/hosts.ts";

/** Set in the world that only this extension's scripts see: with frames a page may get the script twice. */
const world = globalThis as { isGlossaryGateOpen?: boolean };

export default defineContentScript({
  matches: import.meta.env.MODE === "trial" ? [...newsHosts, ...loopbackHosts] : newsHosts,
  runAt: "document_idle",
  main(ctx) {
    if (world.isGlossaryGateOpen) return;
    world.isGlossaryGateOpen = true;
    watchGate(ctx.signal, () => void browser.runtime.sendMessage<EngageRequest, void>({ type: "engage" }));
  },
});
