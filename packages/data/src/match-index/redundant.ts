/** Labels that patterns and joins find anyway: leaving them out halves the index and changes nothing that is found. */
import type { Glossary } from "@sco-glossary/schema";
import { createMatcher, type MatchIndex } from "../match/index.ts";
import type { Fold } from "./own-fold.ts";
import { foundLabels, holdsSubject, keyOf, type PlacedLabel } from "./labels.ts";

/** Labels that may be redundant: they hold a name of the subject, or belong to a record that a pattern can mean. */
export function composedLabels(glossary: Glossary, fold: Fold): PlacedLabel[] {
  const { records, meta } = glossary;
  const patterns = meta.matching?.patterns ?? [];
  const holds = holdsSubject(glossary, fold);
  return [...foundLabels(records)].filter((placed) => {
    const { record } = placed;
    if (record.id === meta.subject) return false;
    return (
      holds(placed) ||
      patterns.some(
        ({ among }) =>
          among.kind === record.kind &&
          (among.ids === undefined || among.ids.includes(record.id)) &&
          (among.series === undefined || ("series" in record && record.series === among.series)) &&
          (among.type === undefined || ("type" in record && record.type === among.type)),
      )
    );
  });
}

/**
 * Of these, the ones that an index without them finds as a whole, with the same record among its candidates, and without
 * more evidence than they ask for themselves: a name of the subject inside is evidence enough for all but the rules that
 * want several.
 */
export function redundantLabels(glossary: Glossary, composed: readonly PlacedLabel[], index: MatchIndex): Set<string> {
  const matcher = createMatcher(index);
  const { subject, evidence } = glossary.meta;
  // Only whether the words are found is asked here; on a page the evidence is asked again.
  const context = { mentioned: [subject, ...Object.values(evidence).flatMap(({ anyOf }) => anyOf)] };
  return new Set(
    composed
      .filter(
        ({
          record,
          label: {
            text,
            match: { evidence: asked },
          },
        }) => {
          const [mention, ...more] = matcher.find(text, { context, vocabulary: "all" });
          return (
            mention !== undefined &&
            more.length === 0 &&
            mention.start === 0 &&
            mention.end === text.length &&
            mention.candidates.includes(record.id) &&
            (mention.candidates[0] === record.id || !/\d/.test(text)) &&
            (mention.why.rule === "free" ||
              mention.why.rule === asked ||
              (evidence[mention.why.rule]?.times ?? 1) === 1)
          );
        },
      )
      .map(keyOf),
  );
}
