import type { Glossary, GlossaryRecord } from "@sco-glossary/data";
import { formatDate } from "../i18n/dates.ts";
import type { Translate } from "../i18n/translate.ts";
import type { Item, Row, Standing, Value } from "../messages/card-model.ts";
import type { DateFrom } from "../messages/protocol.ts";
import type { Names } from "./names.ts";
import { rowsOn, type NamedValues } from "./rows.ts";

export interface Dates {
  /** YYYY-MM-DD; passed in so that the card depends on nothing but its arguments. */
  today: string;
  articleDate?: string | undefined;
  dateFrom?: DateFrom | undefined;
}

const keyOf = ({ id, text }: Item) => id ?? text;

/** Marks what stands on one day only. */
function compareItems(detail: readonly Item[], other: readonly Item[] | undefined): Item[] {
  const known = new Set(other?.map(keyOf));
  const marked = detail.map((item) => (other && item.id && !known.has(item.id) ? { ...item, isOnlyHere: true } : item));
  // What came or went is what the reader looks for.
  return marked.sort((a, b) => Number(b.isOnlyHere ?? false) - Number(a.isOnlyHere ?? false));
}

function compared(value: Value, other: Value | undefined): Value {
  if (!value.detail) return value;
  return { ...value, detail: compareItems(value.detail, other?.detail) };
}

function isEqual(a: Value, b: Value): boolean {
  return a.main === b.main && a.detail?.map(keyOf).join() === b.detail?.map(keyOf).join();
}

function joinRows(earlier: NamedValues | undefined, now: NamedValues): Row[] {
  if (!earlier) return [...now].map(([name, value]) => ({ name, now: value, differs: false }));
  const missing: Value = { main: "–" };
  return [...new Set([...earlier.keys(), ...now.keys()])].map((name) => {
    const before = earlier.get(name) ?? missing;
    const after = now.get(name) ?? missing;
    const differs = !isEqual(before, after);
    return { name, before: compared(before, after), now: compared(after, before), differs };
  });
}

/** What held for the record on the article's date and what holds today; `undefined` where nothing changes with time. */
export function standingOf(
  glossary: Glossary,
  record: GlossaryRecord,
  { today, articleDate, dateFrom }: Dates,
  names: Names,
  translate: Translate,
): Standing | undefined {
  const on = (day: string) => rowsOn({ glossary, names, translate, day, answer: glossary.asOf(day) }, record);
  const isPast = articleDate !== undefined && articleDate < today;
  const rows = joinRows(isPast ? on(articleDate) : undefined, on(today));
  if (!rows.length) return undefined;
  const day = (date: string) => formatDate(date, translate.language);
  const { dataThrough } = glossary.meta;
  return {
    ...(isPast && { before: { day: articleDate, title: translate("card.on", day(articleDate)) } }),
    now: { day: today, title: translate("card.today") },
    rows,
    notes: [
      ...(isPast && dateFrom ? [translate("card.articleDateFrom", translate(`date.${dateFrom}`))] : []),
      ...(articleDate === undefined ? [translate("card.dateUnknown")] : []),
      ...(dataThrough < today ? [translate("card.dataThrough", day(dataThrough))] : []),
    ],
  };
}
