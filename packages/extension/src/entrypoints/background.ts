import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { followPermissions } from "../background/allowed-sites.ts";
import { answer } from "../background/answer.ts";
import { readRequest, type StepRequest } from "../messages/protocol.ts";

async function step(by: 1 | -1, tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  // A page without terms has nobody who listens.
  await browser.tabs.sendMessage<StepRequest, void>(tabId, { type: "step", by }, { frameId: 0 }).catch(() => undefined);
}

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown, sender, reply) => {
    const request = readRequest(message);
    if (!request || sender.id !== browser.runtime.id) return undefined;
    void answer(request, sender).then(reply, () => reply(null));
    return true;
  });
  followPermissions();
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === "next-term") void step(1, tab?.id);
    if (command === "previous-term") void step(-1, tab?.id);
  });
});
