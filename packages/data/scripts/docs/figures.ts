import { datedFacts, type Glossary, type GlossaryRecord, type Source } from "@sco-glossary/schema";

/** How well a set of records is named and sourced. */
export interface Figures {
  records: number;
  /** Records with a name, by language of the glossary. */
  named: Record<string, number>;
  /** Records of which it is known that no name is established, by language. */
  unnamed: Record<string, number>;
  /** Dated facts: steps, first uses, days of meetings and events. */
  facts: number;
  /** Of these: with two sources or more. */
  twoSources: number;
  /** Of these: with a source that is official or the text of a treaty. */
  official: number;
  /** Of these: with such a source, or with a report that names the official body whose statement it relays. */
  relayed: number;
  /** Of these: with sources that say otherwise. */
  conflicts: number;
  questions: number;
  /** The earliest day of verification. */
  verifiedSince: string;
}

type SourceOf = (id: string) => Source | undefined;

const isOfficial = (source: Source | undefined) => source?.kind === "official" || source?.kind === "treaty";

/** Two places in one source are one source. */
const sourcesOf = (citations: readonly { source: string }[]) => new Set(citations.map(({ source }) => source));

/** A thing without a name in simplified characters has none in traditional ones either. */
const sameLanguage = (tag: string) => (other: string) => other.split("-")[0] === tag.split("-")[0];

export function figuresOf(
  records: readonly GlossaryRecord[],
  languages: readonly string[],
  sourceOf: SourceOf,
): Figures {
  const facts = records.flatMap((record) => [...datedFacts(record)]);
  const count = <T>(items: readonly T[], holds: (item: T) => boolean) => items.filter(holds).length;
  const resting = (fits: (source: Source | undefined) => boolean) =>
    count(facts, ({ sources }) => sources.some(({ source }) => fits(sourceOf(source))));
  const byLanguage = (number: (tag: string) => number) =>
    Object.fromEntries(languages.map((tag) => [tag, number(tag)]));
  return {
    records: records.length,
    named: byLanguage((tag) => count(records, ({ labels }) => labels[tag] !== undefined)),
    unnamed: byLanguage((tag) => count(records, ({ unnamed }) => unnamed?.some(sameLanguage(tag)) === true)),
    facts: facts.length,
    twoSources: count(facts, ({ sources }) => sourcesOf(sources).size > 1),
    official: resting(isOfficial),
    relayed: resting((source) => isOfficial(source) || source?.relays !== undefined),
    conflicts: count(facts, ({ conflicts }) => conflicts.length > 0),
    questions: records.flatMap(({ openQuestions = [] }) => openQuestions).length,
    verifiedSince: records.map(({ verifiedOn }) => verifiedOn).toSorted()[0] ?? "",
  };
}

/** Sources by kind, in the order in which kinds are preferred. */
export function sourcesByKind({ sources }: Glossary, kinds: readonly string[]): [kind: string, count: number][] {
  return kinds.map((kind) => [kind, sources.filter((source) => source.kind === kind).length]);
}
