import "../page/marks.css";
import { defineContentScript } from "wxt/utils/define-content-script";
import { engage } from "../page/engage.ts";
import { watchGate } from "../page/gate.ts";

/** Set in the world that only this extension's scripts see: with frames a page may get the script twice. */
const world = globalThis as { isGlossaryGateOpen?: boolean };

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
