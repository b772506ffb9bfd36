/** All parts of a page together: evidence, choice, joins and dates. */
import { Evidence, type Candidate, type Given } from "./evidence.ts";
import { INTRODUCED, PATTERN } from "./entry.ts";
import { spellsOut } from "./introduced.ts";
import type { Loaded } from "./loaded.ts";
import type { Part } from "./page.ts";
import { dayNumber, holderOn, resolve, type Moment } from "./resolve.ts";
import { choose, joinBrackets, joinOwners, toMention, type Chosen } from "./select.ts";
import type { Tables } from "./tables.ts";
import type { FindOptions, Mention } from "./types.ts";

const isDigit = (unit: number) => unit >= 48 && unit <= 57;

/** Adds the years that a text names: four digits from 1900 to 2099 that stand alone. */
function addYears(text: string, years: Set<number>): void {
  for (const century of [19, 20])
    for (let at = text.indexOf(`${century}`); at >= 0; at = text.indexOf(`${century}`, at + 1)) {
      const tens = text.charCodeAt(at + 2);
      const ones = text.charCodeAt(at + 3);
      if (isDigit(tens) && isDigit(ones) && !isDigit(text.charCodeAt(at - 1)) && !isDigit(text.charCodeAt(at + 4)))
        years.add(century * 100 + (tens - 48) * 10 + ones - 48);
    }
}

function momentOf(parts: readonly Part[], date: string | undefined): Moment {
  const day = date === undefined ? undefined : dayNumber(date);
  let years: Set<number> | undefined;
  return {
    day,
    resolved: new Map(),
    get years() {
      if (!years) {
        years = new Set();
        for (const { text } of parts) addYears(text, years);
      }
      return years;
    },
  };
}

const wordsOf = (span: string) => span.split(/[^\p{L}\p{N}]+/u);

/** Where the text before a bracket ends, white space aside. */
function endBefore(text: string, open: number): number {
  let end = open;
  while (end > 0 && text[end - 1] === " ") end--;
  return end;
}

/** Abbreviations that the page gives to records, and those that it gives to something else. */
function readIntroductions(parts: readonly Part[], { tables }: Loaded) {
  const foreign = new Set<string>();
  const own = new Map<string, Candidate[]>();
  for (const { text, candidates, introductions } of parts) {
    if (!introductions.length) continue;
    const byEnd = new Map<number, Candidate[]>(introductions.map(({ open }) => [endBefore(text, open), []]));
    for (const candidate of candidates) byEnd.get(candidate.end)?.push(candidate);
    for (const { abbreviation, open } of introductions) {
      const end = endBefore(text, open);
      const named = byEnd.get(end)!;
      if (named.length) own.set(abbreviation, [...(own.get(abbreviation) ?? []), ...named]);
      else if (spellsOut(text.slice(Math.max(0, end - 160), end), abbreviation)) foreign.add(abbreviation);
    }
  }
  for (const abbreviation of own.keys()) foreign.delete(abbreviation);
  const targetsOf = (abbreviation: string) => (own.get(abbreviation) ?? []).map(({ entry }) => tables.target[entry]!);
  return { foreign, own, targetsOf };
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
  const { foreign, targetsOf } = readIntroductions(all, loaded);
  const spanOf = ({ part, start, end }: Candidate) => all[part]!.text.slice(start, end);
  const given: Given = {
    mentioned: (options.context?.mentioned ?? []).flatMap((id) => positionOf(id) ?? []),
    textOf: (part) => all[part]!.text,
    isForeign: (candidate) => foreign.size > 0 && wordsOf(spanOf(candidate)).some((word) => foreign.has(word)),
    isIntroduced: (candidate, named) => {
      const target = tables.target[candidate.entry]!;
      return named.has(target) && targetsOf(spanOf(candidate)).includes(target);
    },
  };
  const candidates = number(all);
  new Evidence(tables, index, ids, given).settle(candidates);
  const moment = momentOf(all, options.date);
  return parts.map((part) => mentionsOf(part, loaded, moment, options));
}

/** Numbers parts and paragraphs through the page and forgets what was accepted before. */
function number(parts: readonly Part[]): readonly Candidate[] {
  let firstBlock = 0;
  parts.forEach(({ candidates, blockEnds }, part) => {
    let block = 0;
    for (const candidate of candidates) {
      while (candidate.start >= blockEnds[block]! && block < blockEnds.length - 1) block++;
      candidate.part = part;
      candidate.block = firstBlock + block;
      candidate.why = undefined;
    }
    firstBlock += blockEnds.length;
  });
  return parts.length === 1 ? parts[0]!.candidates : parts.flatMap(({ candidates }) => candidates);
}

function mentionsOf({ text, candidates }: Part, loaded: Loaded, moment: Moment, { language }: FindOptions): Mention[] {
  const { tables, joinBits } = loaded;
  const mentions: Mention[] = [];
  for (const one of joinOwners(text, joinBrackets(text, choose(candidates), tables), joinBits)) {
    const mention = mentionOf(text, one, loaded, moment, language);
    if (mention) mentions.push(mention);
  }
  return mentions;
}

function mentionOf(
  text: string,
  one: Chosen,
  loaded: Loaded,
  moment: Moment,
  language: string | undefined,
): Mention | undefined {
  const { tables, index, ids } = loaded;
  const record = onlyRecord(one.meanings, tables);
  if (record >= 0) {
    const best = one.meanings.length === 1 ? one.meanings[0]! : bestMeaning(one, record, loaded, language);
    return withHolder(
      toMention(text, one, best, loaded.alone(record), tables, index.languages),
      record,
      loaded,
      moment,
    );
  }
  const targets = resolveOnce(one.meanings, loaded, moment);
  const [first] = targets;
  if (first === undefined) return undefined;
  const candidates = targets.map((target) => ids[target]!);
  return withHolder(
    toMention(text, one, bestMeaning(one, first, loaded, language), candidates, tables, index.languages),
    first,
    loaded,
    moment,
  );
}

/** The one record that all meanings name, or -1 where they differ or a pattern is among them. */
function onlyRecord(meanings: readonly Candidate[], { flags, target }: Tables): number {
  const record = target[meanings[0]!.entry]!;
  for (const { entry } of meanings) if (flags[entry]! & PATTERN || target[entry] !== record) return -1;
  return record;
}

/** Patterns come again and again with the same numbers: each is resolved once. */
function resolveOnce(meanings: readonly Candidate[], { tables, index, ids, facts }: Loaded, moment: Moment): number[] {
  let key = "";
  for (const { entry, number, year, name } of meanings) key += `${entry} ${number} ${year} ${name},`;
  const known = moment.resolved.get(key);
  if (known) return known;
  const targets = resolve(meanings, moment, facts, tables, index, ids.length);
  moment.resolved.set(key, targets);
  return targets;
}

function withHolder(mention: Mention, office: number, { index, ids }: Loaded, { day }: Moment): Mention {
  const holder = day === undefined ? undefined : holderOn(office, day, index.holders);
  if (holder !== undefined) mention.holder = ids[holder]!;
  return mention;
}

/** The meaning that names the record; of two languages that of the text, and rather one that needed no introduction. */
function bestMeaning(
  { meanings }: Chosen,
  record: number,
  { tables, index }: Loaded,
  language: string | undefined,
): Candidate {
  const rank = ({ entry }: Candidate) =>
    (tables.target[entry] === record || tables.flags[entry]! & PATTERN ? 0 : 4) +
    (language && index.languages[tables.language[entry]!]!.startsWith(language.slice(0, 2)) ? 0 : 2) +
    (tables.rule[entry] === INTRODUCED ? 1 : 0);
  return meanings.reduce((best, meaning) => (rank(meaning) < rank(best) ? meaning : best));
}
