/** When the article was published, as far as the page says: unknown rather than wrong. */
import type { DateFrom } from "../../messages/protocol.ts";
import { fromDateline } from "./dateline.ts";
import { isPlausible } from "./day.ts";
import { fromJsonLd } from "./json-ld.ts";
import { fromMeta } from "./meta.ts";
import { fromTime } from "./time-element.ts";
import { fromUrl } from "./url.ts";

export interface ArticleDate {
  /** YYYY-MM-DD */
  day: string;
  from: DateFrom;
}

export type Address = Pick<Location, "pathname">;

/** Surest first. What a page says to machines is surer than what it shows. */
const WAYS: [from: DateFrom, find: (document: Document, address: Address) => string | undefined][] = [
  ["jsonLd", fromJsonLd],
  ["meta", fromMeta],
  ["time", fromTime],
  ["url", (_document, address) => fromUrl(address.pathname)],
  ["dateline", fromDateline],
];

/** The article's day with how it was found, or `undefined`. */
export function articleDate(document: Document, address: Address): ArticleDate | undefined {
  for (const [from, find] of WAYS) {
    const day = find(document, address);
    if (day !== undefined && isPlausible(day)) return { day, from };
  }
  return undefined;
}
