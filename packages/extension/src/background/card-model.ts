import type { Glossary, GlossaryRecord, Source } from "@sco-glossary/data";
import { formatDate } from "../i18n/dates.ts";
import type { Translate } from "../i18n/translate.ts";
import type { CardModel, RelatedTerm, SourceLink, Text } from "../messages/card-model.ts";
import { citationsOf } from "./citations.ts";
import { Names } from "./names.ts";
import { standingOf, type Dates } from "./standing.ts";
import { timelineOf } from "./timeline.ts";

export interface CardContext extends Dates {
  /** The language in which the term stands in the page. */
  language?: string | undefined;
  /** Version of the data. */
  version: string;
  translate: Translate;
}

const EQUIVALENT_LANGUAGES = ["en", "zh-Hans", "ru"];
const MOST_RELATED = 6;

/** Official sources first: the text of an instrument, then who speaks for himself, then who reports. */
const SOURCE_RANK: Record<Source["kind"], number> = {
  treaty: 0,
  official: 1,
  agency: 2,
  press: 3,
  research: 4,
  reference: 5,
};

function equivalents(record: GlossaryRecord, title: Text, names: Names): Text[] {
  const isTitle = (language: string) => language.split("-")[0] === title.language.split("-")[0];
  return EQUIVALENT_LANGUAGES.filter((language) => !isTitle(language)).flatMap((tag) => names.in(record, tag) ?? []);
}

function sourcesOf(glossary: Glossary, record: GlossaryRecord, { language }: Translate): SourceLink[] {
  const cited = [...record.sources, ...glossary.timeline(record.id).flatMap(({ sources }) => sources)];
  const ids = [...new Set(cited.map(({ source }) => source))];
  return ids
    .flatMap((id) => glossary.source(id) ?? [])
    .sort((a, b) => SOURCE_RANK[a.kind] - SOURCE_RANK[b.kind])
    .map(({ publisher, title, url, language: tag, published }) => ({
      publisher,
      title,
      url,
      language: tag,
      ...(published !== undefined && { date: formatDate(published, language) }),
    }));
}

function relatedTo(record: GlossaryRecord, names: Names, { language }: Translate): RelatedTerm[] {
  const ids = [...new Set((record.related ?? []).map(({ to }) => to))];
  return ids.slice(0, MOST_RELATED).map((id) => {
    const { text, language: tag } = names.of(id, language);
    return { id, title: text, language: tag };
  });
}

/** Definitions are phrases; in a card they stand as a sentence. */
function asSentence({ text, ...rest }: Text): Text {
  const hasEnd = /[.!?。！？…]$/u.test(text);
  return { text: hasEnd || text === "" ? text : text + (rest.language.startsWith("zh") ? "。" : "."), ...rest };
}

/** What the card says of a record; `null` for an id that the glossary does not have. */
export function cardModel(glossary: Glossary, id: string, context: CardContext): CardModel | null {
  const record = glossary.get(id);
  if (!record) return null;
  const { translate, language, version, today } = context;
  const names = new Names(glossary);
  const title = names.of(id, language ?? translate.language);
  const explanation = names.pick(record.explanation, translate.language);
  const usageNote = names.pick(record.usageNote, translate.language);
  const standing = standingOf(glossary, record, context, names, translate);
  const timeline = timelineOf(glossary, record, context, names, translate);
  const { text: glossaryTitle } = names.pick(glossary.meta.title, translate.language) ?? { text: glossary.meta.id };
  return {
    id: record.id,
    language: translate.language,
    kind: translate(`kind.${record.kind}`),
    title,
    equivalents: equivalents(record, title, names),
    definition: asSentence(names.pick(record.definition, translate.language) ?? { text: "", language: "und" }),
    ...(explanation && { explanation }),
    ...(usageNote && { usageNote }),
    ...(standing && { standing }),
    ...(timeline && { timeline }),
    sources: sourcesOf(glossary, record, translate),
    related: relatedTo(record, names, translate),
    citations: citationsOf(
      {
        id: record.id,
        title: title.text,
        glossary: glossaryTitle,
        licence: glossary.meta.licence,
        version,
        dataThrough: glossary.meta.dataThrough,
        today,
      },
      translate("card.plainText"),
    ),
    words: translate.group("card"),
  };
}
