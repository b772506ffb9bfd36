import { browser } from "wxt/browser";
import type {
  CardReply,
  CardRequest,
  FramesRequest,
  HideRequest,
  StartReply,
  StartRequest,
} from "../messages/protocol.ts";

export const askCard = (request: CardRequest): Promise<CardReply> => browser.runtime.sendMessage(request);
export const askStart = (): Promise<StartReply | null> =>
  browser.runtime.sendMessage<StartRequest, StartReply | null>({ type: "start" });
export const tellFrames = (): Promise<void> => browser.runtime.sendMessage<FramesRequest, void>({ type: "frames" });
export const tellHide = (request: HideRequest): Promise<void> => browser.runtime.sendMessage(request);

/** After an update of the extension its old scripts live on in open pages, and nobody answers them. */
export const isOrphan = (): boolean => browser.runtime?.id === undefined;
