import { loadGlossary } from "@sco-glossary/data";
import { browser, type Browser } from "wxt/browser";
import { readersTranslator } from "../i18n/readers-translator.ts";
import type {
  CardReply,
  CardRequest,
  EngageReply,
  ListedRecord,
  ListRequest,
  PageRequest,
  StartReply,
  TitlesReply,
  TitlesRequest,
} from "../messages/protocol.ts";
import { changeSettings, loadSettings } from "../settings/store.ts";
import { cardModel } from "./card-model.ts";
import { listed } from "./listed.ts";
import { Names } from "./names.ts";
import { startReply, withHidden } from "./start-reply.ts";

type Reply = CardReply | EngageReply | ListedRecord[] | StartReply | TitlesReply;

type Sender = Browser.runtime.MessageSender;

const today = () => new Date().toISOString().slice(0, 10);

function hostOf({ url }: Sender): string {
  return url === undefined ? "" : new URL(url).hostname;
}

async function engage(sender: Sender): Promise<EngageReply> {
  const { tab, frameId = 0 } = sender;
  const { sitesOff } = await loadSettings();
  if (tab?.id === undefined || sitesOff.includes(hostOf(sender))) return false;
  await browser.scripting.executeScript({ target: { tabId: tab.id, frameIds: [frameId] }, files: ["/annotator.js"] });
  return true;
}

/** Frames of sites that the extension may not read are passed over by the browser. */
async function readFrames({ tab }: Sender): Promise<void> {
  if (tab?.id === undefined) return;
  const target = { tabId: tab.id, allFrames: true };
  await browser.scripting.insertCSS({ target, files: ["/content-scripts/content.css"] });
  await browser.scripting.executeScript({ target, files: ["/content-scripts/content.js"] });
}

const translate = async () => readersTranslator((await loadSettings()).language);

async function card({ id, date, dateFrom, language }: CardRequest): Promise<CardReply> {
  return cardModel(loadGlossary(), id, {
    today: today(),
    articleDate: date,
    dateFrom,
    language,
    version: browser.runtime.getManifest().version,
    translate: await translate(),
  });
}

async function list(request: ListRequest): Promise<ListedRecord[]> {
  const { language } = await translate();
  const glossary = loadGlossary();
  return listed(glossary, new Names(glossary), request, language);
}

async function titles({ ids }: TitlesRequest): Promise<TitlesReply> {
  const { language } = await translate();
  const glossary = loadGlossary();
  const names = new Names(glossary);
  return Object.fromEntries(ids.filter((id) => glossary.get(id)).map((id) => [id, names.of(id, language).text]));
}

/** Does what a page asks. Nothing is kept between two messages, so the browser may stop the background at any time. */
export async function answer(request: PageRequest, sender: Sender): Promise<Reply | void> {
  switch (request.type) {
    case "engage":
      return engage(sender);
    case "frames":
      return readFrames(sender);
    case "start":
      return startReply(await loadSettings(), hostOf(sender), loadGlossary);
    case "card":
      return card(request);
    case "list":
      return list(request);
    case "titles":
      return titles(request);
    case "hide-site":
      return changeSettings((settings) => withHidden(settings, hostOf(sender)));
    case "hide-term":
      return changeSettings((settings) => withHidden(settings, hostOf(sender), request.id));
  }
}
