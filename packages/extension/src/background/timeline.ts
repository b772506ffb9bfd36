import type { Glossary, GlossaryRecord, Span } from "@sco-glossary/data";
import { formatDate } from "../i18n/dates.ts";
import type { Translate } from "../i18n/translate.ts";
import type { Timeline, TimelineSpan } from "../messages/card-model.ts";
import type { Names } from "./names.ts";
import { firstDay } from "./rows.ts";
import type { Dates } from "./standing.ts";

/** A day as a year with a fraction. */
function yearOf(day: string): number {
  const [year = 0, month = 1, date = 1] = firstDay(day).split("-").map(Number);
  return year + (month - 1) / 12 + (date - 1) / 372;
}

interface Held {
  id: string;
  span: Span;
}

/** All spans of a state's statuses or an office's holders, found by asking on every date at which something changed. */
function spansOf(glossary: Glossary, record: GlossaryRecord): Held[] {
  const ask = (day: string): Held[] => {
    if (record.kind === "state")
      return glossary.statuses(record.id, day).map(({ status, span }) => ({ id: status, span }));
    return record.kind === "office" ? glossary.holders(record.id, day) : [];
  };
  const found = new Map<string, Held>();
  for (const { date } of glossary.timeline(record.id))
    for (const held of ask(firstDay(date))) found.set(`${held.id} ${held.span.start ?? held.span.possibleFrom}`, held);
  return [...found.values()];
}

/**
 * The end of a span as people say it. A status ends on the day on which the next one begins; of an office the last day
 * is said, which is the day before the bound.
 */
function lastDay({ kind }: GlossaryRecord, until: string): string {
  const [bound = ""] = until.split("/");
  if (kind !== "office" || bound.length < 10) return bound;
  return new Date(Date.parse(bound) - 86_400_000).toISOString().slice(0, 10);
}

/** The life of a state in the Organisation, or the holders of an office, on a line of years. */
export function timelineOf(
  glossary: Glossary,
  record: GlossaryRecord,
  { today, articleDate }: Dates,
  names: Names,
  translate: Translate,
): Timeline | undefined {
  const held = spansOf(glossary, record).filter(({ span }) => span.start ?? span.possibleFrom);
  if (held.length < 2) return undefined;
  const tones = [...new Set(held.map(({ id }) => id))];
  const now = yearOf(today);
  const before = articleDate === undefined || articleDate >= today ? undefined : yearOf(articleDate);
  const spans = held
    .map(({ id, span }): TimelineSpan => {
      const from = span.start ?? span.possibleFrom ?? "";
      const start = yearOf(from);
      const end = span.until === undefined ? now : yearOf(span.until);
      const until =
        span.until === undefined
          ? translate("card.today")
          : formatDate(lastDay(record, span.until), translate.language);
      return {
        label: names.of(id, translate.language).text,
        dates: `${formatDate(from, translate.language)} – ${until}`,
        start,
        end: Math.max(end, start),
        tone: record.kind === "state" ? tones.indexOf(id) : 0,
        isThen: before !== undefined && start <= before && before < end,
      };
    })
    .sort((a, b) => a.start - b.start);
  return {
    from: Math.floor(spans[0]?.start ?? now),
    to: Math.ceil(now),
    ...(before !== undefined && { before }),
    now,
    spans,
  };
}
