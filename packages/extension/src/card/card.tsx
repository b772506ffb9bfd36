import type { CardModel, SourceLink, Text } from "../messages/card-model.ts";
import { CitePanel } from "./cite-panel.tsx";
import { StandingTable } from "./standing-table.tsx";
import { TimelineStrip } from "./timeline-strip.tsx";

export interface CardHandlers {
  /** Opens another record in this card. */
  open(id: string): void;
  back(): void;
  close(): void;
  copy(text: string, from: HTMLTextAreaElement): Promise<void>;
  /** What a card can do on a page, and has no meaning elsewhere. */
  onPage?: {
    pin(isPinned: boolean): void;
    hideTerm(): void;
    hideSite(): void;
  };
}

export interface CardState {
  model: CardModel;
  isPinned: boolean;
  canGoBack: boolean;
}

const SHOWN_SOURCES = 3;

function Toolbar({ state: { model, isPinned, canGoBack }, handlers }: { state: CardState; handlers: CardHandlers }) {
  const { words } = model;
  const { onPage } = handlers;
  return (
    <div class="tools">
      {canGoBack && (
        <button type="button" class="tool back" aria-label={words.back} title={words.back} onClick={handlers.back}>
          <span aria-hidden="true">←</span>
        </button>
      )}
      {onPage && (
        <button
          type="button"
          class="tool pin"
          aria-pressed={isPinned}
          aria-label={words.pin}
          title={isPinned ? words.unpin : words.pin}
          onClick={() => onPage.pin(!isPinned)}
        >
          <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
            <path d="M5.5 1.5h5M6.2 1.5l-.5 5-2 2.5v1h8.6V9l-2-2.5-.5-5M8 10v4.8" />
          </svg>
        </button>
      )}
      <button type="button" class="tool close" aria-label={words.close} title={words.close} onClick={handlers.close}>
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
          <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" />
        </svg>
      </button>
    </div>
  );
}

function Equivalent({ text, language, transliteration }: Text) {
  return (
    <li lang={language} dir="auto">
      {text}
      {transliteration && (
        <span class="reading" lang="zh-Latn-pinyin">
          {transliteration}
        </span>
      )}
    </li>
  );
}

function Source({ publisher, title, url, language, date }: SourceLink) {
  return (
    <li>
      <a href={url} target="_blank" rel="noopener noreferrer" lang={language} dir="auto">
        {title}
      </a>{" "}
      <span class="from">
        {publisher}
        {date && `, ${date}`}
      </span>
    </li>
  );
}

function Sources({ model: { sources, words } }: { model: CardModel }) {
  const list = (links: readonly SourceLink[]) => (
    <ol class="sources">
      {links.map((source) => (
        <Source key={source.url} {...source} />
      ))}
    </ol>
  );
  return (
    <section class="from-where">
      <h3>{words.sources}</h3>
      {list(sources.slice(0, SHOWN_SOURCES))}
      {sources.length > SHOWN_SOURCES && (
        <details>
          <summary>{words.allSources.replace("$1", String(sources.length))}</summary>
          {list(sources.slice(SHOWN_SOURCES))}
        </details>
      )}
    </section>
  );
}

function Related({ model: { related, words }, handlers }: { model: CardModel; handlers: CardHandlers }) {
  if (!related.length) return null;
  return (
    <nav aria-label={words.related}>
      <h3>{words.related}</h3>
      <ul class="related">
        {related.map(({ id, title, language }) => (
          <li key={id}>
            <button type="button" class="term" lang={language} dir="auto" onClick={() => handlers.open(id)}>
              {title}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Folded({ title, content: { text, language } }: { title: string; content: Text }) {
  return (
    <details>
      <summary>{title}</summary>
      <p class="prose" lang={language} dir="auto">
        {text}
      </p>
    </details>
  );
}

/** The card. All texts come from the glossary; nothing of the page stands in it. */
export function Card({ state, handlers }: { state: CardState; handlers: CardHandlers }) {
  const { model } = state;
  const { title, definition, words } = model;
  return (
    <article class="card" lang={model.language} dir="ltr">
      <header>
        <p class="kind">{model.kind}</p>
        <h2 lang={title.language} dir="auto" tabIndex={-1}>
          {title.text}
        </h2>
        {model.equivalents.length > 0 && (
          <ul class="equivalents" aria-label={words.inLanguage}>
            {model.equivalents.map((equivalent) => (
              <Equivalent key={equivalent.language} {...equivalent} />
            ))}
          </ul>
        )}
        {/* Seen at the top, but reached after the title, on which the focus begins. */}
        <Toolbar state={state} handlers={handlers} />
      </header>
      <p class="definition" lang={definition.language} dir="auto">
        {definition.text}
      </p>
      {model.standing && <StandingTable standing={model.standing} open={handlers.open} />}
      {model.timeline && <TimelineStrip timeline={model.timeline} title={words.timeline} />}
      {model.usageNote && <Folded title={words.usage} content={model.usageNote} />}
      {model.explanation && <Folded title={words.more} content={model.explanation} />}
      <Related model={model} handlers={handlers} />
      <Sources model={model} />
      <footer>
        <CitePanel model={model} copy={handlers.copy} />
        {handlers.onPage && (
          <details class="hide">
            <summary>{words.options}</summary>
            <p>
              <button type="button" class="plain" onClick={handlers.onPage.hideTerm}>
                {words.hideTerm}
              </button>
              <button type="button" class="plain" onClick={handlers.onPage.hideSite}>
                {words.hideSite}
              </button>
            </p>
          </details>
        )}
      </footer>
    </article>
  );
}
