/** What held for a record on one day, as named values. */
import type { AsOf, Glossary, GlossaryRecord, HolderStanding, RecordOf, StatusStanding } from "@sco-glossary/data";
import { dated } from "../i18n/dates.ts";
import type { MessageKey, Translate } from "../i18n/translate.ts";
import type { Item, Value } from "../messages/card-model.ts";
import type { Names } from "./names.ts";

export interface DayContext {
  glossary: Glossary;
  names: Names;
  translate: Translate;
  /** YYYY-MM-DD */
  day: string;
  answer: AsOf;
}

export type NamedValues = Map<string, Value>;

/** The first day of a partial date. */
export function firstDay(date: string): string {
  const [start = ""] = date.split("/");
  return start + "-01-01".slice(start.length - 4);
}

interface Certain {
  id: string;
  certainty: "yes" | "unknown";
}

const nameOf = ({ names, translate }: DayContext, id: string) => names.of(id, translate.language).text;

function itemOf(context: DayContext, { id, certainty }: Certain): Item {
  const name = nameOf(context, id);
  return { id, text: certainty === "unknown" ? context.translate("fact.perhaps", name) : name };
}

function states(context: DayContext, standings: readonly StatusStanding[]): Value {
  const items = standings.map((standing) => itemOf(context, standing));
  return {
    main: String(standings.length),
    ...(items.length && { detail: items.sort((a, b) => a.text.localeCompare(b.text, context.translate.language)) }),
  };
}

/** A value with the date since when it holds, if that is known. */
function since({ translate }: DayContext, main: string, date: string | undefined): Value {
  return { main, ...(date && { detail: [{ text: dated(translate, "fact.since", date) }] }) };
}

/** The one standing of a list: of several, each has a date of its own. */
const only = <T>(standings: readonly T[]): T | undefined => (standings.length === 1 ? standings[0] : undefined);

const namesOf = (context: DayContext, standings: readonly Certain[]) =>
  standings.map((standing) => itemOf(context, standing).text).join(", ");

function holders(context: DayContext, standings: readonly HolderStanding[]): Value {
  if (!standings.length) return { main: context.translate("fact.nobody") };
  return since(context, namesOf(context, standings), only(standings)?.span.start);
}

/** Statuses in the order in which the first state got them. */
function statusesInOrder({ glossary }: DayContext): string[] {
  const start = (status: string) =>
    glossary
      .all("state")
      .flatMap(({ statuses = [] }) => statuses.filter((period) => period.status === status))
      .map(({ steps }) => steps[0]?.date ?? "9")
      .sort()[0] ?? "9";
  return glossary
    .all("status")
    .map(({ id }) => id)
    .sort((a, b) => (start(a) < start(b) ? -1 : 1));
}

function organisationRows(context: DayContext, record: RecordOf<"organisation">): NamedValues {
  const { answer, translate, glossary } = context;
  const rows: NamedValues = new Map();
  if (record.id !== glossary.meta.subject) return lifeRows(context, record.timeline);
  if (answer.subject.exists === "no") {
    const { predecessor } = answer.subject;
    rows.set(translate("fact.state"), {
      main: predecessor ? translate("fact.predecessor", nameOf(context, predecessor)) : translate("fact.notYetFounded"),
    });
    return rows;
  }
  for (const status of statusesInOrder(context)) {
    const standings = answer.statuses[status];
    if (standings && standings.length > 1) rows.set(nameOf(context, status), states(context, standings));
  }
  for (const office of leadingOffices(context))
    rows.set(nameOf(context, office), holders(context, answer.offices[office] ?? []));
  return rows;
}

/** Offices of one holder that speak for the whole Organisation: those that most meetings and holders know. */
function leadingOffices({ glossary }: DayContext): string[] {
  return glossary
    .all("office")
    .filter(({ seats = 1, holders = [] }) => seats === 1 && holders.length > 4)
    .sort((a, b) => (b.holders?.length ?? 0) - (a.holders?.length ?? 0))
    .slice(0, 2)
    .map(({ id }) => id);
}

function stateRows(context: DayContext, record: RecordOf<"state">): NamedValues {
  const { answer, translate } = context;
  const isOwn = ({ id }: Certain) => id === record.id;
  const held = Object.values(answer.statuses).flat().filter(isOwn);
  const rows: NamedValues = new Map();
  if (record.statuses?.length) {
    const names = namesOf(
      context,
      held.map(({ status, certainty }) => ({ id: status, certainty })),
    );
    const { start, possibleFrom } = only(held)?.span ?? {};
    rows.set(translate("fact.status"), since(context, names || translate("fact.noStatus"), start ?? possibleFrom));
  }
  for (const [office, standings] of Object.entries(answer.offices)) {
    const own = standings.filter(isOwn);
    if (own.length) rows.set(nameOf(context, office), holders(context, own));
  }
  return rows;
}

function personRows(context: DayContext, record: RecordOf<"person">): NamedValues {
  const { answer, translate, glossary } = context;
  const everHeld = glossary.all("office").some((office) => office.holders?.some(({ holder }) => holder === record.id));
  if (!everHeld) return new Map();
  const held = Object.values(answer.offices)
    .flat()
    .filter(({ id }) => id === record.id);
  const names = namesOf(
    context,
    held.map(({ office, certainty }) => ({ id: office, certainty })),
  );
  return new Map([
    [translate("fact.office"), since(context, names || translate("fact.noOffice"), only(held)?.span.start)],
  ]);
}

function documentRows(context: DayContext, record: RecordOf<"document">): NamedValues {
  const { answer, translate, day } = context;
  const done = (record.timeline ?? []).filter(({ date, planned }) => !planned && firstDay(date) <= day);
  const last = (...steps: string[]) => done.findLast(({ step }) => steps.includes(step))?.date;
  const inForce = answer.documentsInForce.find(({ id }) => id === record.id);
  const hasForce = record.timeline?.some(({ step }) => step === "effective");
  const say = (key: MessageKey, date: string): Value => ({ main: dated(translate, key, date) });
  const value = (): Value => {
    if (inForce) return say("fact.inForce", inForce.span.start ?? "");
    const [ended, signed, adopted] = [last("ended"), last("signed"), last("adopted", "published")];
    if (ended) return say("fact.documentEnded", ended);
    if (signed) return say(hasForce ? "fact.signedOnly" : "step.signed", signed);
    return adopted ? say("fact.adopted", adopted) : { main: translate("fact.notYetAdopted") };
  };
  return record.timeline?.length ? new Map([[translate("fact.force"), value()]]) : new Map();
}

function meetingRows({ translate, day }: DayContext, { dates }: RecordOf<"meeting">): NamedValues {
  const { start, end = start } = dates;
  const key = day < firstDay(start) ? "fact.ahead" : day <= end ? "fact.under" : "fact.held";
  const days = end === start || start.includes("/") ? start : `${start}/${end}`;
  const main = key === "fact.under" ? translate(key) : dated(translate, key, days);
  return new Map([[translate("fact.meeting"), { main }]]);
}

interface Step {
  step: string;
  date: string;
  planned?: boolean;
}

/** The last step that was done by the day. */
function lifeRows({ translate, day }: DayContext, timeline: readonly Step[] | undefined): NamedValues {
  if (!timeline?.length) return new Map();
  const last = timeline
    .filter(({ date, planned }) => !planned && firstDay(date) <= day)
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .at(-1);
  const key = `step.${last?.step === "first-used" ? "firstUsed" : (last?.step ?? "none")}` as MessageKey;
  return new Map([[translate("fact.state"), { main: last ? dated(translate, key, last.date) : translate(key) }]]);
}

function conceptRows(context: DayContext, { firstUse, timeline }: RecordOf<"concept">): NamedValues {
  const { translate, day } = context;
  if (!firstUse) return lifeRows(context, timeline);
  const isUsed = firstDay(firstUse.date) <= day;
  const main = isUsed ? dated(translate, "fact.firstUsed", firstUse.date) : translate("fact.notYetUsed");
  return new Map([[translate("fact.usageState"), { main }]]);
}

function bodyRows(context: DayContext, record: RecordOf<"body">): NamedValues {
  const { glossary, answer } = context;
  const rows = lifeRows(context, record.timeline);
  for (const office of glossary.all("office"))
    if (office.body === record.id && (office.seats ?? 1) === 1 && office.holders?.length)
      rows.set(nameOf(context, office.id), holders(context, answer.offices[office.id] ?? []));
  return rows;
}

/** What held for the record on the day. Empty where nothing about it changes with time. */
export function rowsOn(context: DayContext, record: GlossaryRecord): NamedValues {
  const { translate, answer } = context;
  switch (record.kind) {
    case "organisation":
      return organisationRows(context, record);
    case "state":
      return stateRows(context, record);
    case "status":
      return new Map([[translate("fact.status"), states(context, answer.statuses[record.id] ?? [])]]);
    case "office":
      return record.holders?.length
        ? new Map([[translate("fact.holder"), holders(context, answer.offices[record.id] ?? [])]])
        : new Map();
    case "person":
      return personRows(context, record);
    case "document":
      return documentRows(context, record);
    case "meeting":
      return meetingRows(context, record);
    case "concept":
      return conceptRows(context, record);
    case "body":
      return bodyRows(context, record);
    case "initiative":
    case "event":
      return lifeRows(context, record.timeline);
    default:
      return new Map();
  }
}
