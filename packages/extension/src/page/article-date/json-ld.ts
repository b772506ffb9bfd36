import { isoDay } from "./day.ts";

interface Entity {
  type: string;
  day: string;
  names: string[];
}

const ARTICLE = /(?:article|posting|report|review|analysis)$/i;
const MOST_DEPTH = 8;

function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return textsOf((value as { "@id"?: unknown })["@id"]);
}

/** Everything in the data that has a date of publication. */
function entitiesIn(value: unknown, depth = 0): Entity[] {
  if (depth > MOST_DEPTH || typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => entitiesIn(item, depth + 1));
  const fields = value as Record<string, unknown>;
  const date = fields.datePublished ?? fields.dateCreated ?? fields.uploadDate;
  const day = typeof date === "string" ? isoDay(date) : undefined;
  const type = [fields["@type"]]
    .flat()
    .filter((name) => typeof name === "string")
    .join(" ");
  const own = day
    ? [{ type, day, names: [fields.url, fields.mainEntityOfPage, fields["@id"], fields.headline].flatMap(textsOf) }]
    : [];
  // Comments and recommended pieces have dates of their own.
  const below = ["@graph", "mainEntity", "mainEntityOfPage"].flatMap((name) => entitiesIn(fields[name], depth + 1));
  return [...own, ...below];
}

function parse(text: string): unknown {
  try {
    // Some sites wrap the data in comments or leave line breaks in strings.
    return JSON.parse(
      text
        .replace(/^\s*(?:<!--|\/\*.*?\*\/)/s, "")
        .replace(/-->\s*$/, "")
        .replaceAll(/[\n\r\t]/g, " "),
    );
  } catch {
    return undefined;
  }
}

/** The day in the page's structured data. Where several articles are in it, that of the page itself. */
export function fromJsonLd(document: Document): string | undefined {
  const entities = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    entitiesIn(parse(script.textContent ?? "")),
  );
  const articles = entities.filter(({ type }) => ARTICLE.test(type));
  const candidates = articles.length
    ? articles
    : entities.filter(({ type }) => /WebPage|ItemPage|VideoObject/.test(type));
  const days = new Set(candidates.map(({ day }) => day));
  if (days.size < 2) return candidates[0]?.day;
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute("href");
  const title = document.querySelector("h1")?.textContent?.trim();
  const own = candidates.find(({ names }) =>
    names.some((name) => name === canonical || (title && name.trim() === title)),
  );
  return own?.day;
}
