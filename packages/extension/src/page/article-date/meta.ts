import { isoDay } from "./day.ts";

/** Names of meta elements that hold the day of publication, surest first. */
const NAMES = [
  "article:published_time",
  "og:article:published_time",
  "og:published_time",
  "datePublished",
  "article.published",
  "publishdate",
  "pubdate",
  "publish-date",
  "publish_date",
  "parsely-pub-date",
  "sailthru.date",
  "cXenseParse:recs:publishtime",
  "cxenseparse:publishtime",
  "mediator_published_time",
  "dc.date.issued",
  "dcterms.issued",
  "dc.date.created",
  "dcterms.created",
  "dc.date",
  "dcterms.date",
  "article_date_original",
  "firstpublishedtime",
  "originalpublicationdate",
  "weibo: article:create_at",
  "bytedance:published_time",
  "date",
];

/** The day in the page's meta elements. */
export function fromMeta(document: Document): string | undefined {
  const byName = new Map<string, string>();
  for (const meta of document.querySelectorAll("meta[content]")) {
    for (const attribute of ["property", "name", "itemprop"]) {
      const name = meta.getAttribute(attribute)?.toLowerCase();
      if (name && !byName.has(name)) byName.set(name, meta.getAttribute("content") ?? "");
    }
  }
  for (const name of NAMES) {
    const day = isoDay(byName.get(name.toLowerCase()));
    if (day) return day;
  }
  return undefined;
}
