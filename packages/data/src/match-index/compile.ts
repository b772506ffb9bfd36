import type { Glossary } from "@sco-glossary/schema";
import { latest } from "@sco-glossary/schema/dates";
import { KINDS } from "@sco-glossary/schema/kinds";
import { dayNumber } from "../match/resolve.ts";
import { INDEX_FORMAT, type IndexRule, type MatchIndex } from "../match/types.ts";
import { Builder } from "./builder.ts";
import { variantPairs } from "./chinese.ts";
import { holdersOf, packFacts } from "./facts.ts";
import { EXPANSIONS } from "./fold.ts";
import { addLabels, holdsSubject, keyOf } from "./labels.ts";
import { lostNames } from "./lost.ts";
import { narrowed, type Part } from "./narrow.ts";
import { Fold } from "./own-fold.ts";
import { composedLabels, redundantLabels } from "./redundant.ts";
import { packForms } from "./pack-forms.ts";
import { pack } from "./pack.ts";
import { addPatterns, Slots } from "./patterns.ts";
import { checkReadable, fail, patternTexts, wantedTexts } from "./readable.ts";
import { checkLanguages, checkReferences } from "./references.ts";

/** What is compiled, where it is not all of the glossary, and what the index says of itself. */
export interface CompileOptions extends Part {
  /** Version of the data, kept in the index. */
  version?: string;
}

/**
 * Compiles the names of a glossary, or of a part of it, for `createMatcher`. The result is plain JSON and the same for
 * the same glossary. It takes some seconds for some thousand names: do it once and keep the result.
 * @throws if a label, rule, pattern or join names a rule or record that the glossary does not have, the options a
 * language in which it has no name, or if a label, phrase or pattern is such that no text can show it.
 */
export function compileIndex(whole: Glossary, options: CompileOptions = {}): MatchIndex {
  // Of the whole: what a part leaves out is missing on purpose.
  checkReferences(whole);
  checkLanguages(whole, options);
  const glossary = narrowed(whole, options);
  const fold = new Fold([...wantedTexts(glossary), ...patternTexts(glossary)].map(({ text }) => text));
  checkReadable(glossary, fold);
  const usual = compileShort(glossary, fold, options, new Set());
  const lost = lostNames(glossary, fold, usual.index, usual.without);
  if (!lost.length) return usual.index;
  const opened = compileShort(glossary, fold, options, new Set(lost.map(({ text }) => text)));
  fail(lostNames(glossary, fold, opened.index, opened.without).map(({ message }) => message));
  return opened.index;
}

/** An index, and the labels that are not in it. */
interface ShortIndex {
  index: MatchIndex;
  without: ReadonlySet<string>;
}

/** Compiles without the labels that the rest finds anyway. */
function compileShort(
  glossary: Glossary,
  fold: Fold,
  options: CompileOptions,
  opened: ReadonlySet<string>,
): ShortIndex {
  const holds = holdsSubject(glossary, fold);
  const composed = composedLabels(glossary, holds);
  let without = new Set(composed.map(keyOf));
  // A label put back can begin like one left out and hide it, so the answer is asked again until it holds.
  for (;;) {
    const index = compile(new Builder(glossary, fold, opened), options, without);
    if (!without.size) return { index, without };
    const stillFound = redundantLabels(
      glossary,
      composed.filter((placed) => without.has(keyOf(placed))),
      index,
      holds,
    );
    if (stillFound.size === without.size) return { index, without };
    without = stillFound;
  }
}

function compile(builder: Builder, { version }: CompileOptions, without: ReadonlySet<string>): MatchIndex {
  const { glossary, fold } = builder;
  const { matching } = glossary.meta;
  const positionOf = (id: string) => (builder.has(id) ? builder.position(id, id) : undefined);
  const slots = new Slots(builder);
  addLabels(builder, slots.subject, without);
  const patterns = addPatterns(builder, slots);
  for (const decoy of matching?.decoys ?? []) builder.decoy(decoy);
  const rules = rulesOf(builder);
  builder.lexicon.finish();
  return {
    format: INDEX_FORMAT,
    glossary: glossary.meta.id,
    ...(version === undefined ? {} : { version }),
    languages: builder.languages,
    ids: glossary.records.map(({ id }) => id).join(" "),
    kinds: pack(glossary.records.map(({ kind }) => KINDS.indexOf(kind))),
    kindNames: [...KINDS],
    fold: fold.pack(),
    ideographs: [...builder.lexicon.ideographs].toSorted().join(""),
    variants: variantPairs(builder.lexicon.ideographs),
    expand: EXPANSIONS,
    forms: packForms(builder.lexicon),
    ...builder.trie.pack((symbol) => builder.lexicon.written(symbol)),
    slots: builder.slots,
    rules,
    patterns,
    facts: packFacts(glossary, positionOf),
    ...throughOf(glossary),
    holders: holdersOf(glossary, positionOf),
    joins: (matching?.joins ?? []).map(({ owner, between, ...join }) => ({
      ...join,
      between: between.map((words) => words.replace(/\s+/g, " ").toLowerCase()),
      owner: owner.flatMap((id) => positionOf(id) ?? []),
    })),
    capitals: builder.capitals,
    nots: builder.nots,
    cues: builder.cues,
    anchors: [...new Set((matching?.anchors ?? []).flatMap(writings))],
  };
}

function throughOf({ meta }: Glossary): Pick<MatchIndex, "through"> {
  const through = dayNumber(latest(meta.dataThrough));
  return through === undefined ? {} : { through };
}

function rulesOf(builder: Builder): IndexRule[] {
  return Object.entries(builder.glossary.meta.evidence).map(
    ([name, { scope, anyOf, times, atLeast, cues, notNear, notIn }]) => ({
      name,
      scope,
      anyOf: anyOf.flatMap((id) => (builder.has(id) ? builder.position(id, name) : [])),
      ...(times === undefined ? {} : { times }),
      ...(atLeast === undefined ? {} : { atLeast }),
      ...(cues ? { cues: cues.map((cue) => builder.cue(cue)) } : {}),
      ...(notNear ? { notNear: notNear.map((cue) => builder.cue(cue)) } : {}),
      ...(notIn ? { notIn: notIn.map((cue) => builder.cue(cue)) } : {}),
    }),
  );
}

/** As it is declared, and in capitals. */
const writings = (anchor: string) => [anchor, anchor.toUpperCase()];
