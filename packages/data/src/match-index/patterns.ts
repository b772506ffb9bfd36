/** Patterns with slots into the index. */
import type { GlossaryRecord, MentionPattern } from "@sco-glossary/schema";
import { KINDS } from "@sco-glossary/schema/kinds";
import { FULL, PATTERN } from "../match/entry.ts";
import type { IndexPattern } from "../match/types.ts";
import { NUMBER_WORD } from "../match/walk.ts";
import { BLANK, type Builder } from "./builder.ts";
import { simplify } from "./chinese.ts";
import { expandPattern } from "./expand.ts";
import { entryInSlot } from "./labels.ts";
import { piecesOf, piecesWithSlots } from "./name.ts";
import { adjectiveForms } from "./russian.ts";
import { CHINESE_NUMERALS, ENGLISH_ORDINALS, highestWord, ROMAN_NUMERALS, RUSSIAN_ORDINALS } from "./numbers.ts";

/** The records that a pattern can mean. */
export function membersOf(
  { among: { kind, series, type, ids } }: MentionPattern,
  records: readonly GlossaryRecord[],
): number[] {
  return records.flatMap((record, position) => {
    if (ids && !ids.includes(record.id)) return [];
    if (record.kind !== kind) return [];
    if (series !== undefined && !("series" in record && record.series === series)) return [];
    if (type !== undefined && !("type" in record && record.type === type)) return [];
    return [position];
  });
}

/** Places of the records, a document's being that of its meeting. */
function placesOf(records: readonly GlossaryRecord[], builder: Builder): string[] {
  const placeOf = (record: GlossaryRecord | undefined) =>
    record && "place" in record ? record.place?.place : undefined;
  return [
    ...new Set(
      records.flatMap(
        (record) =>
          placeOf(record) ??
          (record.kind === "document" && record.meeting ? placeOf(builder.record(record.meeting)) : undefined) ??
          [],
      ),
    ),
  ];
}

/** Slots by what may stand in them, made when a pattern first asks for one. */
export class Slots {
  private readonly builder: Builder;
  private readonly known = new Map<string, number[]>();
  readonly subject: number;

  constructor(builder: Builder) {
    this.builder = builder;
    this.subject = this.names("subject", [builder.glossary.meta.subject], true);
  }

  /** Slot numbers that a slot's name stands for. */
  of(name: string, members: readonly GlossaryRecord[], where: string): number[] {
    if (name === "subject") return [this.subject];
    if (name === "number") return this.once("number", () => [this.plain("number"), this.numberWords()]);
    if (name === "year") return this.once("year", () => [this.plain("year")]);
    const records = name === "place" ? placesOf(members, this.builder) : [name];
    if (name !== "place") this.builder.position(name, where);
    return this.once(`${name} ${records.join()}`, () => [this.names(name, records, false)]);
  }

  private once(key: string, make: () => number[]): number[] {
    const known = this.known.get(key) ?? make();
    this.known.set(key, known);
    return known;
  }

  private plain(type: "number" | "year"): number {
    // The engine's filter tells the ideographs of names apart, and these may follow the first of a name.
    for (const numeral of CHINESE_NUMERALS) this.builder.lexicon.ideograph(numeral);
    return this.builder.slots.push({ type }) - 1;
  }

  private names(name: string, ids: readonly string[], subject: boolean): number {
    const { builder } = this;
    const root = builder.trie.addRoot();
    for (const id of ids) {
      const record = builder.record(id);
      if (!record) continue;
      for (const { pieces, inflection, entry } of entryInSlot(builder, record))
        builder.add(pieces, inflection, entry, root);
    }
    return builder.slots.push({ type: "names", root, ...(subject || name === "subject" ? { subject: true } : {}) }) - 1;
  }

  private numberWords(): number {
    const { builder } = this;
    const root = builder.trie.addRoot();
    const entryOf = (target: number) => ({ ...BLANK, target, label: NUMBER_WORD });
    const asWritten = { language: "en", isPerson: true, inflect: false };
    const upToHighest = <Word>(words: readonly Word[]) => words.slice(0, highestWord(builder.glossary.records) + 1);
    upToHighest(ENGLISH_ORDINALS).forEach(
      (word, number) => word && builder.add(piecesOf(word, builder.fold), asWritten, entryOf(number), root),
    );
    upToHighest(ROMAN_NUMERALS).forEach((romans, number) => {
      for (const roman of romans) {
        const capitals = builder.capital(`^${roman.slice(0, 2)}`);
        builder.add(piecesOf(roman, builder.fold), asWritten, { ...entryOf(number), capitals }, root);
      }
    });
    for (const gender of RUSSIAN_ORDINALS)
      upToHighest(gender).forEach((ordinal, number) => {
        const words = ordinal.split(" ");
        const last = words.pop();
        // Only the last word of an ordinal is declined.
        if (last)
          builder.trie.add(
            [...words.map((word) => builder.lexicon.word(word)), builder.lexicon.lexeme(adjectiveForms(last))],
            entryOf(number),
            root,
          );
      });
    return builder.slots.push({ type: "names", root }) - 1;
  }
}

/** Every way to put slots into a text: `{number}` may be digits or words. */
function fillSlots(text: string, slotsOf: (name: string) => number[]): string[] {
  const slot = /\{([a-z][a-z0-9-]*)\}/.exec(text);
  if (!slot) return [text];
  return slotsOf(slot[1]!).flatMap((number) => fillSlots(text.replace(slot[0], `{${number}}`), slotsOf));
}

export function addPatterns(builder: Builder, slots: Slots): IndexPattern[] {
  const { records, meta } = builder.glossary;
  return (meta.matching?.patterns ?? []).map((pattern, position) => {
    const where = `pattern "${pattern.id}"`;
    const among = membersOf(pattern, records);
    const members = among.map((at) => records[at]!);
    for (const [language, names] of Object.entries(pattern.names)) {
      const entry = {
        ...BLANK,
        target: records.length + position,
        language: builder.language(language),
        flags: FULL | PATTERN,
        rule: builder.rule(pattern.match, where),
      };
      const inflection = { language: language.split("-")[0]!, isPerson: false, inflect: true };
      for (const name of names.flatMap(expandPattern))
        for (const text of fillSlots(simplify(name), (slot) => slots.of(slot, members, where))) {
          const pieces = piecesWithSlots(text, builder.fold);
          builder.open(name, pieces, inflection);
          builder.add(pieces, inflection, entry);
        }
    }
    return {
      id: pattern.id,
      kind: KINDS.indexOf(pattern.among.kind as (typeof KINDS)[number]),
      among,
      otherwise:
        pattern.otherwise === undefined || !builder.has(pattern.otherwise)
          ? 0
          : builder.position(pattern.otherwise, where) + 1,
      ...(pattern.needsDate ? { needsDate: true } : {}),
      ...(pattern.windowDays === undefined ? {} : { windowDays: pattern.windowDays }),
    };
  });
}
