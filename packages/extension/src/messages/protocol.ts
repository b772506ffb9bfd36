/** Messages between pages and the background. Both sides check them: a page's process is not trusted. */
import type { Settings } from "../settings/settings.ts";
import type { CardModel } from "./card-model.ts";

/** The page has names of the glossary: send it the rest of the extension. */
export interface EngageRequest {
  type: "engage";
}

/** Whether the rest came; it does not where the site is switched off. */
export type EngageReply = boolean;

/** Frames inside the page are to be read, too. */
export interface FramesRequest {
  type: "frames";
}

/** How is this page to be annotated? */
export interface StartRequest {
  type: "start";
}

export interface CardRequest {
  type: "card";
  id: string;
  /** The article's date as YYYY-MM-DD, where it is known. */
  date?: string;
  /** How the date was found. */
  dateFrom?: DateFrom;
  /** The language in which the term stands in the page, as a BCP 47 tag. */
  language?: string;
}

/** Never again this term, or anything, on this site. */
export interface HideRequest {
  type: "hide-term" | "hide-site";
  id?: string;
}

/** Asked by the panel: which records fit a text, or are of a kind? */
export interface ListRequest {
  type: "list";
  text?: string;
  kind?: string;
}

export interface ListedRecord {
  id: string;
  title: string;
  /** Of the title, as a BCP 47 tag. */
  language: string;
  /** The name that fitted, where it is another one than the title. */
  found?: { text: string; language: string };
}

/** Asked by the settings: what are these records called in the reader's language? */
export interface TitlesRequest {
  type: "titles";
  ids: string[];
}

/** Titles by id; an id that the glossary does not have is not in it. */
export type TitlesReply = Record<string, string>;

const DATES_FROM = ["jsonLd", "meta", "time", "url", "dateline"] as const;

/** Where a page says the article's date: in its data for machines, or in what it shows. */
export type DateFrom = (typeof DATES_FROM)[number];

export type PageRequest =
  | EngageRequest
  | FramesRequest
  | StartRequest
  | CardRequest
  | HideRequest
  | ListRequest
  | TitlesRequest;

/** What a page needs to know; `null` where the site is switched off. */
export interface StartReply extends Pick<
  Settings,
  "mentions" | "vocabulary" | "underline" | "openDelayMs" | "readFrames"
> {
  /** Records that are not marked here. */
  hidden: string[];
}

export type CardReply = CardModel | null;

/** Asked of a page: which terms were found in it? */
export interface TermsRequest {
  type: "terms";
}

/** Told to a page: go to the first mention of a record. */
export interface JumpRequest {
  type: "jump";
  id: string;
}

/** Told to a page: go to the next or previous term. */
export interface StepRequest {
  type: "step";
  by: 1 | -1;
}

export type ReaderRequest = TermsRequest | JumpRequest | StepRequest;

/** A term of the page: the record, its text where it stands first, and how often it stands there. */
export interface FoundTerm {
  id: string;
  text: string;
  count: number;
}

const ID = /^[a-z0-9-]{1,120}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const LANGUAGE = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;

const isText = (value: unknown, pattern: RegExp): value is string => typeof value === "string" && pattern.test(value);
const isOptional = (value: unknown, pattern: RegExp) => value === undefined || isText(value, pattern);

function fieldsOf(message: unknown): Record<string, unknown> {
  return typeof message === "object" && message !== null ? (message as Record<string, unknown>) : {};
}

function readCardRequest({ id, date, dateFrom, language }: Record<string, unknown>): CardRequest | undefined {
  if (!isText(id, ID) || !isOptional(date, DAY) || !isOptional(language, LANGUAGE)) return undefined;
  if (dateFrom !== undefined && !DATES_FROM.includes(dateFrom as DateFrom)) return undefined;
  return {
    type: "card",
    id,
    ...(date !== undefined && { date: date as string }),
    ...(dateFrom !== undefined && { dateFrom: dateFrom as DateFrom }),
    ...(language !== undefined && { language: language as string }),
  };
}

const LONGEST_SEARCH = 200;

function readListRequest({ text, kind }: Record<string, unknown>): ListRequest | undefined {
  if (typeof text === "string" && text.length <= LONGEST_SEARCH) return { type: "list", text };
  return isText(kind, ID) ? { type: "list", kind } : undefined;
}

/** A page's message as a request, or `undefined` where it is none. */
export function readRequest(message: unknown): PageRequest | undefined {
  const fields = fieldsOf(message);
  switch (fields.type) {
    case "engage":
    case "frames":
    case "start":
    case "hide-site":
      return { type: fields.type };
    case "hide-term":
      return isText(fields.id, ID) ? { type: "hide-term", id: fields.id } : undefined;
    case "list":
      return readListRequest(fields);
    case "titles":
      return Array.isArray(fields.ids) && fields.ids.every((id) => isText(id, ID))
        ? { type: "titles", ids: fields.ids }
        : undefined;
    case "card":
      return readCardRequest(fields);
    default:
      return undefined;
  }
}

/** A message to a page as a request, or `undefined` where it is none. */
export function readReaderRequest(message: unknown): ReaderRequest | undefined {
  const { type, id, by } = fieldsOf(message);
  if (type === "terms") return { type };
  if (type === "jump" && isText(id, ID)) return { type, id };
  if (type === "step" && (by === 1 || by === -1)) return { type, by };
  return undefined;
}
