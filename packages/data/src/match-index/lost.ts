/**
 * What an index does not find in its own words. The engine's filter is made for names as they usually are; what slips
 * through it is opened by hand, and what is lost even then is told.
 */
import type { Glossary, GlossaryRecord, MentionPattern } from "@sco-glossary/schema";
import { createMatcher, type MatchIndex } from "../match/index.ts";
import { simplify } from "./chinese.ts";
import { expandPattern } from "./expand.ts";
import { foundLabels, keyOf } from "./labels.ts";
import { piecesOf } from "./name.ts";
import type { Fold } from "./own-fold.ts";
import { pack } from "./pack.ts";
import { membersOf } from "./patterns.ts";
import { SLOT, shown, wantedTexts } from "./readable.ts";

/** Words that no name has. */
const BEFORE = "xq ";
const AFTER = " qx";

export interface Lost {
  /** The label, phrase or pattern as it is declared, brackets of patterns resolved: the compiler opens it by this. */
  text: string;
  /** What to say of it. */
  message: string;
}

/** A text in which something must be found. */
interface Sample extends Lost {
  sample: string;
}

/** The index without evidence: everything that it looks for is a name of the first record and always counts. */
function withoutEvidence(index: MatchIndex): MatchIndex {
  const zeros = pack(Array.from(index.entries.node, () => 0));
  return {
    ...index,
    anchors: [],
    joins: [],
    entries: { ...index.entries, target: zeros, flags: zeros, rule: zeros, not: zeros },
  };
}

const NUMBERS: Record<string, string> = { number: "12", year: "2012" };

/** A name that can stand in a slot, in the language of the pattern if there is one. */
function nameIn(slot: string, language: string, { records, meta }: Glossary, pattern: MentionPattern) {
  const placeOf = (record: GlossaryRecord) => ("place" in record ? record.place?.place : undefined);
  const places = () => membersOf(pattern, records).flatMap((at) => placeOf(records[at]!) ?? []);
  const id = slot === "subject" ? meta.subject : slot === "place" ? places()[0] : slot;
  const names = [...foundLabels(records.filter((record) => record.id === id))];
  return (names.find((placed) => placed.language === language) ?? names[0])?.label.text;
}

/** Patterns with their slots filled; those of which a slot has no name are left out. */
function* patternSamples(glossary: Glossary): Generator<Sample> {
  for (const pattern of glossary.meta.matching?.patterns ?? [])
    for (const [language, names] of Object.entries(pattern.names))
      for (const text of names.flatMap(expandPattern)) {
        const fillings = [...text.matchAll(SLOT)].map(
          ([slot]) => NUMBERS[slot.slice(1, -1)] ?? nameIn(slot.slice(1, -1), language, glossary, pattern),
        );
        if (fillings.includes(undefined)) continue;
        // `Mission{year}`: in a text, a word and a number stand apart.
        const sample = text.replace(/(?<=[^\P{L}\p{Script=Han}])(?=\{)/gu, " ").replace(SLOT, () => fillings.shift()!);
        yield { text, sample, message: `pattern "${pattern.id}" is not found as ${shown(sample)}` };
      }
}

function* samplesOf(glossary: Glossary, without: ReadonlySet<string>): Generator<Sample> {
  for (const { where, text, of } of wantedTexts(glossary))
    if (!of || !without.has(keyOf(of)))
      yield { text, sample: text, message: `${where} ${shown(text)} is not found even in its own words` };
  yield* patternSamples(glossary);
}

/**
 * Labels, phrases and patterns that are not found from their first to their last word, alone or among words; `without`
 * are the labels that are known to be found by other names.
 */
export function lostNames(glossary: Glossary, fold: Fold, index: MatchIndex, without: ReadonlySet<string>): Lost[] {
  const matcher = createMatcher(withoutEvidence(index));
  const isFound = (text: string, start: number, end: number) =>
    matcher.find(text).some((mention) => mention.start <= start && mention.end >= end);
  return [...samplesOf(glossary, without)].filter(({ sample }) => {
    const pieces = piecesOf(simplify(sample), fold);
    const last = pieces.findLast(({ isSoft }) => !isSoft);
    if (!last) return true;
    const [start, end] = [pieces[0]!.start, last.start + last.text.length];
    const moved = BEFORE.length;
    return !isFound(sample, start, end) || !isFound(BEFORE + sample + AFTER, start + moved, end + moved);
  });
}
