/** Joins page and card: one reader for each page that has terms. */
import type { Matcher } from "@sco-glossary/data/match";
import { browser } from "wxt/browser";
import type { Clock } from "../card/clock.ts";
import { askStart, tellFrames } from "../messages/ask-background.ts";
import { readReaderRequest, type FoundTerm, type ReaderRequest, type StartReply } from "../messages/protocol.ts";
import { Annotator } from "../page/annotator.ts";
import { articleDate } from "../page/article-date/article-date.ts";
import { pageLanguage } from "../page/page-language.ts";
import { pause } from "../page/slices.ts";
import { onSettingsChange } from "../settings/changes.ts";
import { CardControl } from "./card-control.ts";
import { followPointer } from "./follow-pointer.ts";
import { foundTerms } from "./found-terms.ts";
import { StepTerms } from "./step-terms.ts";

export interface ReaderOptions {
  /** Whether a page may look into the card. */
  isRootOpen: boolean;
  clock: Clock;
}

interface Reading {
  annotator: Annotator;
  steps: StepTerms;
  /** Resolves when the page has been read once. */
  isRead: Promise<void>;
  stop(): void;
}

/** What is told to the matcher of a page. */
const aboutPage = () => ({ date: articleDate(document, location)?.day, language: pageLanguage(document) });

/** Everything that runs in a page until it is switched off, goes elsewhere or its settings change. */
function read(
  matcher: Matcher,
  settings: StartReply,
  { date, language }: ReturnType<typeof aboutPage>,
  { isRootOpen, clock }: ReaderOptions,
  onChange: () => void,
): Reading {
  const running = new AbortController();
  const card = new CardControl({
    openDelayMs: settings.openDelayMs,
    // Asked anew for each card: a page that loads its article later tells its date later.
    context: () => {
      const current = articleDate(document, location);
      return current ? { date: current.day, dateFrom: current.from } : {};
    },
    isRootOpen,
    clock,
    onClose: () => steps.rest(),
  });
  const annotator = new Annotator(matcher, {
    mentions: settings.mentions,
    vocabulary: settings.vocabulary,
    underline: settings.underline,
    hidden: new Set(settings.hidden),
    ignored: card.host.element,
    onChange,
    ...(language && { language }),
    ...(date && { date }),
  });
  const steps = new StepTerms(annotator, card);
  const stop = () => {
    running.abort();
    card.attention.close();
    annotator.stop();
  };
  followPointer(annotator, card, running.signal, stop);
  const isRead = annotator.start();
  if (settings.readFrames && window === window.top && document.querySelector("iframe, frame")) void tellFrames();
  return { annotator, steps, isRead, stop };
}

/** Does what the popup or a key asks of the page. */
function answer({ annotator, steps }: Reading, request: ReaderRequest): FoundTerm[] {
  if (request.type === "jump") steps.jump(request.id);
  if (request.type === "step") steps.step(request.by);
  return request.type === "terms" ? foundTerms(annotator) : [];
}

/** The address without what only moves within the page. */
const address = () => location.origin + location.pathname + location.search;

export async function startReader(loading: Promise<Matcher>, options: ReaderOptions): Promise<void> {
  let reading: Reading | undefined;
  let readAt = "";
  let turn = 0;

  // Pages that swap their content change it after the address, and no event tells of the address in every browser.
  const onNavigation = () => {
    if (address() !== readAt) void restart();
  };

  const restart = async () => {
    const mine = ++turn;
    const asked = askStart();
    // A task of its own: looking for the date goes through much of the page.
    await pause("user-blocking");
    const about = aboutPage();
    const [settings, matcher] = await Promise.all([asked, loading]);
    if (mine !== turn) return;
    reading?.stop();
    readAt = address();
    reading = settings ? read(matcher, settings, about, options, onNavigation) : undefined;
  };

  const started = restart();

  /** The reading once it has all of the page: before, a list of terms would be too short. */
  const whenRead = async (): Promise<Reading | undefined> => {
    await started;
    await reading?.isRead;
    return reading;
  };
  browser.runtime.onMessage.addListener((message: unknown, _sender, reply) => {
    const request = readReaderRequest(message);
    if (!request) return undefined;
    void whenRead().then((current) => reply(current ? answer(current, request) : []));
    return true;
  });
  onSettingsChange(new AbortController().signal, () => void restart());
  addEventListener("pageshow", ({ persisted }) => persisted && void restart());
  addEventListener("popstate", onNavigation);
  (globalThis as { navigation?: EventTarget }).navigation?.addEventListener("navigatesuccess", onNavigation);
  await started;
}
