/** Labels that patterns and joins find anyway: leaving them out halves the index and changes nothing that is found. */
import type { EvidenceRule, Glossary } from "@sco-glossary/schema";
import { createMatcher, type MatchIndex, type Mention } from "../match/index.ts";
import { foundLabels, keyOf, type HoldsSubject, type PlacedLabel } from "./labels.ts";

/** Labels that may be redundant: they hold a name of the subject, or belong to a record that a pattern can mean. */
export function composedLabels({ records, meta }: Glossary, holds: HoldsSubject): PlacedLabel[] {
  const patterns = meta.matching?.patterns ?? [];
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

const WIDTH = { sentence: 0, block: 1, text: 2 };

/** Whether a rule asks for no more than another. */
function asksNoMore(rule: EvidenceRule | undefined, than: EvidenceRule | undefined): boolean {
  return (
    rule !== undefined &&
    than !== undefined &&
    WIDTH[rule.scope] >= WIDTH[than.scope] &&
    (rule.times ?? 1) <= (than.times ?? 1) &&
    !rule.notNear &&
    !rule.notIn
  );
}

/**
 * Of these, the ones that an index without them finds as a whole, with the same record among its candidates, and without
 * more evidence than they ask for themselves: a name of the subject inside is evidence enough for all but the rules that
 * want several.
 */
export function redundantLabels(
  glossary: Glossary,
  composed: readonly PlacedLabel[],
  index: MatchIndex,
  holds: HoldsSubject,
): Set<string> {
  const matcher = createMatcher(index);
  const { subject, evidence } = glossary.meta;
  const records = new Map(glossary.records.map((record) => [record.id, record]));
  // Only whether the words are found is asked here; on a page the evidence is asked again.
  const context = { mentioned: [subject, ...Object.values(evidence).flatMap(({ anyOf }) => anyOf)] };

  /** Whether the label that found it may not count beside some words. */
  const isBarred = ({ id, language, label }: Mention) => {
    const { labels = {} } = records.get(id) ?? {};
    return (labels[language]?.[label]?.match.not?.length ?? 0) > 0;
  };

  const isFoundAsEasily = (placed: PlacedLabel, mention: Mention) => {
    const asked = placed.label.match.evidence;
    const { rule } = mention.why;
    if (isBarred(mention) && !placed.label.match.not?.length) return false;
    if (rule === "free" || rule === asked) return true;
    return holds(placed) ? (evidence[rule]?.times ?? 1) === 1 : asksNoMore(evidence[rule], evidence[asked]);
  };

  const isRedundant = (placed: PlacedLabel) => {
    const { record, label } = placed;
    const { text } = label;
    const [mention, ...more] = matcher.find(text, { context, vocabulary: "all" });
    return (
      mention !== undefined &&
      more.length === 0 &&
      mention.start === 0 &&
      mention.end === text.length &&
      mention.candidates.includes(record.id) &&
      (mention.candidates[0] === record.id || !/\d/.test(text)) &&
      isFoundAsEasily(placed, mention)
    );
  };
  return new Set(composed.filter(isRedundant).map(keyOf));
}
