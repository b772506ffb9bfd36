/** All parts of a page together: evidence, choice, joins and dates. */
import { weigh, type Given, type Whys } from "./evidence.ts";
import { INTRODUCED, PATTERN } from "./entry.ts";
import { END, ENTRY, NAME, NUMBER, ROW, START, YEAR, type Found } from "./found.ts";
import { spellsOut } from "./introduced.ts";
import type { Loaded } from "./loaded.ts";
import type { Part } from "./page.ts";
import { dayNumber, holderOn, resolve, type Meaning, type Moment } from "./resolve.ts";
import {
  SPAN,
  choose,
  entryOf,
  firstMeaning,
  joinBrackets,
  joinOwners,
  meaningsEnd,
  toMention,
  type Chosen,
} from "./select.ts";
import type { Tables } from "./tables.ts";
import type { FindOptions, Mention } from "./types.ts";

function momentOf(parts: readonly Part[], date: string | undefined): Moment {
  return {
    day: date === undefined ? undefined : dayNumber(date),
    resolved: new Map(),
    years: new Set(parts.flatMap(({ years }) => years)),
  };
}

const POSSESSIVE = /['’ʼ]s?$/;

/** Where the name before a bracket ends, white space and a possessive aside. */
function endBefore(text: string, open: number): number {
  let end = open;
  while (end > 0 && text[end - 1] === " ") end--;
  return end - (POSSESSIVE.exec(text.slice(Math.max(0, end - 2), end))?.[0].length ?? 0);
}

/** Abbreviations that the page gives to records, and those that it gives to something else. */
function readIntroductions(parts: readonly Part[], { tables: { target } }: Loaded) {
  const foreign = new Set<string>();
  const own = new Map<string, Set<number>>();
  for (const { text, found, introductions } of parts) {
    if (!introductions.length) continue;
    const recordsBefore = recordsByEnd(found, target, new Set(introductions.map(({ open }) => endBefore(text, open))));
    for (const { abbreviation, open } of introductions) {
      const end = endBefore(text, open);
      const named = recordsBefore.get(end);
      if (named) own.set(abbreviation, new Set([...(own.get(abbreviation) ?? []), ...named]));
      else if (spellsOut(text.slice(Math.max(0, end - 160), end), abbreviation)) foreign.add(abbreviation);
    }
  }
  for (const abbreviation of own.keys()) foreign.delete(abbreviation);
  return { foreign: [...foreign], own };
}

/** The records of the names that end at some places. */
function recordsByEnd({ rows, end }: Found, target: Uint16Array, ends: ReadonlySet<number>): Map<number, Set<number>> {
  const records = new Map<number, Set<number>>();
  for (let row = 0; row < end; row += ROW) {
    const at = rows[row + END]!;
    if (!ends.has(at)) continue;
    const known = records.get(at);
    if (known) known.add(target[rows[row + ENTRY]!]!);
    else records.set(at, new Set([target[rows[row + ENTRY]!]!]));
  }
  return records;
}

const isWordUnit = (unit: string | undefined) => unit !== undefined && /[\p{L}\p{N}]/u.test(unit);

/** Whether a span holds the word. */
function holdsWord(span: string, word: string): boolean {
  for (let at = span.indexOf(word); at >= 0; at = span.indexOf(word, at + 1))
    if (!isWordUnit(span[at - 1]) && !isWordUnit(span[at + word.length])) return true;
  return false;
}

/** Mentions of every part, in the order of the parts. */
export function settle(
  loaded: Loaded,
  parts: readonly Part[],
  options: FindOptions,
  contextParts: readonly Part[] = [],
): Mention[][] {
  const { tables, index, ids, positionOf } = loaded;
  const all = [...parts, ...contextParts];
  const { foreign, own } = readIntroductions(all, loaded);
  const given: Given = {
    mentioned: (options.context?.mentioned ?? []).flatMap((id) => positionOf(id) ?? []),
    isDated: options.date !== undefined,
    isForeign: (text, start, end) => foreign.some((word) => holdsWord(text.slice(start, end), word)),
    isIntroduced: (record, text, start, end) => own.get(text.slice(start, end))?.has(record) ?? false,
  };
  const whys = weigh(all, tables, index, ids, given);
  const moment = momentOf(all, options.date);
  return parts.map((part, at) => mentionsOf(part, whys[at]!, loaded, moment, options));
}

function mentionsOf(
  { text, found }: Part,
  whys: Whys,
  loaded: Loaded,
  moment: Moment,
  { language }: FindOptions,
): Mention[] {
  if (!found.end) return [];
  const chosen = choose(found, whys);
  joinBrackets(text, chosen, loaded.tables);
  joinOwners(text, chosen, loaded.joinBits);
  const mentions: Mention[] = [];
  for (let span = 0; span < chosen.end; span += SPAN) {
    const mention = mentionOf(text, chosen, span, whys, loaded, moment, language);
    if (mention) mentions.push(mention);
  }
  return mentions;
}

function mentionOf(
  text: string,
  chosen: Chosen,
  span: number,
  whys: Whys,
  loaded: Loaded,
  moment: Moment,
  language: string | undefined,
): Mention | undefined {
  const { tables, index, ids } = loaded;
  const only = onlyRecord(chosen, span, tables);
  const targets = only < 0 ? resolveOnce(text, chosen, span, loaded, moment) : undefined;
  const record = targets ? targets[0] : only;
  if (record === undefined) return undefined;
  const best = bestMeaning(chosen, span, record, loaded, language);
  const mention = toMention(
    text,
    chosen.spans[span + START]!,
    chosen.spans[span + END]!,
    entryOf(chosen, best),
    whys[chosen.meanings[best]! / ROW]!,
    targets ? targets.map((target) => ids[target]!) : loaded.alone(record),
    tables,
    index.languages,
  );
  const holder = moment.day === undefined ? undefined : holderOn(record, moment.day, index.holders);
  if (holder !== undefined) mention.holder = ids[holder]!;
  return mention;
}

/** The one record that all meanings name, or -1 where they differ or a pattern is among them. */
function onlyRecord(chosen: Chosen, span: number, { flags, target }: Tables): number {
  const first = firstMeaning(chosen, span);
  const record = target[entryOf(chosen, first)]!;
  for (let meaning = first; meaning < meaningsEnd(chosen, span); meaning++) {
    const entry = entryOf(chosen, meaning);
    if (flags[entry]! & PATTERN || target[entry] !== record) return -1;
  }
  return record;
}

/**
 * A date right after a name, in brackets or not: `(10 June 2017`, ` 9 июня 2017`, `, June 9-10, 2018`. A word in it begins
 * like a month: nothing happened in `, since 2001`.
 */
const DATE_AFTER =
  /[ \u00a0,(（]{1,3}(?:(?:on|in|held|from|в|от)\s){0,2}(?:\d\d?(?:[-–]\d\d?)?[\s.])?(?:[ADFJMNOSадимнофся]\p{L}{2,8}\s)?(?:\d\d?(?:[-–]\d\d?)?,\s)?((?:19|20)\d\d)(?!\d)/uy;

/** The year of the date that stands right after a place, or -1. */
function yearAfter(text: string, end: number): number {
  DATE_AFTER.lastIndex = end;
  const year = DATE_AFTER.exec(text)?.[1];
  return year === undefined ? -1 : Number(year);
}

/** Patterns come again and again with the same numbers: each is resolved once. */
function resolveOnce(text: string, chosen: Chosen, span: number, loaded: Loaded, moment: Moment): number[] {
  const { rows } = chosen.found;
  const meanings: Meaning[] = [];
  const after = yearAfter(text, chosen.spans[span + END]!);
  let key = "";
  for (let meaning = firstMeaning(chosen, span); meaning < meaningsEnd(chosen, span); meaning++) {
    const row = chosen.meanings[meaning]!;
    const [entry, number, year, name] = [rows[row + ENTRY]!, rows[row + NUMBER]!, rows[row + YEAR]!, rows[row + NAME]!];
    key += String.fromCharCode(entry, number, year, name, after);
    meanings.push({ entry, number, year, name, after });
  }
  const known = moment.resolved.get(key);
  if (known) return known;
  const targets = resolve(meanings, moment, loaded.facts, loaded.tables, loaded.index, loaded.ids.length);
  moment.resolved.set(key, targets);
  return targets;
}

/** The meaning that names the record; of two languages that of the text, and rather one that needed no introduction. */
function bestMeaning(
  chosen: Chosen,
  span: number,
  record: number,
  { tables, index }: Loaded,
  language: string | undefined,
): number {
  const first = firstMeaning(chosen, span);
  let best = first;
  let least = Infinity;
  for (let meaning = first; meaning < meaningsEnd(chosen, span); meaning++) {
    const entry = entryOf(chosen, meaning);
    const rank =
      (tables.target[entry] === record || tables.flags[entry]! & PATTERN ? 0 : 4) +
      (language && index.languages[tables.language[entry]!]!.startsWith(language.slice(0, 2)) ? 0 : 2) +
      (tables.rule[entry] === INTRODUCED ? 1 : 0);
    if (rank < least) {
      best = meaning;
      least = rank;
    }
  }
  return best;
}
