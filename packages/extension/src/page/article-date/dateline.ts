import { findWrittenDay } from "./day.ts";

/** A line that dates an article is short and holds little beside the date. */
const LONGEST_LINE = 120;
const MOST_LINES = 12;

const LINE_CLASS =
  '[class*="date" i], [class*="time" i], [class*="byline" i], [class*="pub" i], [class*="info" i], [class*="meta" i], [class*="source" i], [id*="date" i], [id*="time" i]';
const ELSEWHERE =
  'aside, nav, footer, header nav, [class*="related" i], [class*="recommend" i], [class*="comment" i], [class*="sidebar" i], [class*="latest" i], [class*="copyright" i]';

/** An agency's opening: "BEIJING, June 9 (Xinhua) --", "新华社北京6月9日电", "МОСКВА, 9 июня. /ТАСС/." needs its year. */
const OPENING = /^(?:\p{Lu}[\p{L}\s.-]{2,40},\s|[\p{Script=Han}\d]{2,16}\d{1,2}月)/u;

const UPDATED = /updat|modif|обновл|изменен|更新|修改/i;

function lineDay(element: Element): string | undefined {
  const text = (element.textContent ?? "").replaceAll(/\s+/g, " ").trim();
  if (text.length > LONGEST_LINE || element.closest(ELSEWHERE)) return undefined;
  const found = findWrittenDay(text);
  if (!found || UPDATED.test(text.slice(0, found.index))) return undefined;
  const rest = text.length - found.length;
  return rest <= LONGEST_LINE / 2 ? found.day : undefined;
}

function* linesAfter(heading: Element): Generator<Element> {
  const walker = heading.ownerDocument.createTreeWalker(heading.ownerDocument.body, NodeFilter.SHOW_ELEMENT);
  walker.currentNode = heading;
  let seen = 0;
  for (let node = walker.nextNode(); node && seen < MOST_LINES; node = walker.nextNode()) {
    const element = node as Element;
    if (element.children.length > 3 || heading.contains(element)) continue;
    if ((element.textContent ?? "").trim()) seen += 1;
    yield element;
  }
}

/** The day that the page shows under its headline, in English, Chinese or Russian forms. */
export function fromDateline(document: Document): string | undefined {
  const heading = document.querySelector("h1");
  if (heading)
    for (const element of linesAfter(heading)) {
      const day = lineDay(element);
      if (day) return day;
    }
  const days = new Set([...document.querySelectorAll(LINE_CLASS)].flatMap((element) => lineDay(element) ?? []));
  if (days.size === 1) return [...days][0];
  return heading ? fromOpening(document) : undefined;
}

function fromOpening(document: Document): string | undefined {
  const paragraphs = [...document.querySelectorAll("article p, main p, p")].slice(0, 3);
  for (const { textContent } of paragraphs) {
    const text = (textContent ?? "").trim().slice(0, LONGEST_LINE);
    const found = OPENING.test(text) ? findWrittenDay(text) : undefined;
    if (found && found.index < LONGEST_LINE / 2) return found.day;
  }
  return undefined;
}
