/** What pages ask of the background, each with the answer that it gives. */
import { browser } from "wxt/browser";
import type {
  CardReply,
  CardRequest,
  EngageReply,
  HideRequest,
  ListedRecord,
  ListRequest,
  PageRequest,
  StartReply,
  TitlesReply,
} from "./protocol.ts";

const ask = <Reply>(request: PageRequest): Promise<Reply> => browser.runtime.sendMessage<PageRequest, Reply>(request);

export const askEngage = () => ask<EngageReply>({ type: "engage" });
export const askStart = () => ask<StartReply | null>({ type: "start" });
export const askCard = (request: Omit<CardRequest, "type">) => ask<CardReply>({ type: "card", ...request });
export const askList = (request: Omit<ListRequest, "type">) => ask<ListedRecord[]>({ type: "list", ...request });
export const askTitles = (ids: string[]) => ask<TitlesReply>({ type: "titles", ids });
export const tellFrames = () => ask<void>({ type: "frames" });
export const tellHide = (request: HideRequest) => ask<void>(request);

/** After an update of the extension its old scripts live on in open pages, and nobody answers them. */
export const isOrphan = (): boolean => browser.runtime?.id === undefined;
