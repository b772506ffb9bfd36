import { isoDay, writtenDay } from "./day.ts";

/** Where dates of other articles, comments or changes stand. */
const ELSEWHERE =
  'aside, nav, footer, [class*="related" i], [class*="recommend" i], [class*="comment" i], [class*="sidebar" i], [class*="latest" i], [class*="most-read" i], [class*="teaser" i], [class*="card" i], li article, [itemprop="dateModified"]';

const MODIFIED = /updat|modif|revis|обновл|изменен|更新|修改/i;

const dayOf = (element: Element): string | undefined =>
  isoDay(element.getAttribute("datetime") ?? element.getAttribute("content")) ?? writtenDay(element.textContent ?? "");

function isOwn(element: Element): boolean {
  if (element.closest(ELSEWHERE)) return false;
  return !MODIFIED.test(`${element.className} ${element.parentElement?.className ?? ""} ${element.textContent ?? ""}`);
}

/** The day of the elements that match, if all of them agree. */
function agreed(elements: Iterable<Element>): string | undefined {
  const days = new Set([...elements].filter(isOwn).flatMap((element) => dayOf(element) ?? []));
  return days.size === 1 ? [...days][0] : undefined;
}

/** The day in the article's own `<time>`; several that disagree say nothing. */
export function fromTime(document: Document): string | undefined {
  const marked = agreed(document.querySelectorAll('[itemprop="datePublished"], time[pubdate]'));
  if (marked) return marked;
  const articles = [...document.querySelectorAll("article, main, [role=main]")];
  const [main] = articles.filter((article) => article.querySelector("h1"));
  const heading = document.querySelector("h1");
  const times = [...(main ?? document).querySelectorAll("time")].filter(isOwn);
  // The time nearest below the headline is the article's; without one, all must agree.
  const below =
    heading && times.find((time) => heading.compareDocumentPosition(time) & Node.DOCUMENT_POSITION_FOLLOWING);
  return main && below ? dayOf(below) : agreed(times);
}
