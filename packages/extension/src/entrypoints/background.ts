import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { followPermissions } from "../background/allowed-sites.ts";
import { answer } from "../background/answer.ts";
import { stepIn } from "../messages/ask-page.ts";
import { readRequest } from "../messages/protocol.ts";

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown, sender, reply) => {
    const request = readRequest(message);
    if (!request || sender.id !== browser.runtime.id) return undefined;
    void answer(request, sender).then(reply, () => reply(null));
    return true;
  });
  followPermissions();
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    if (command === "next-term") void stepIn(tab.id, 1);
    if (command === "previous-term") void stepIn(tab.id, -1);
  });
});
