/** What a version asks of the people who use it, least first. */
export const BUMPS = ["none", "patch", "minor", "major"] as const;
export type Bump = (typeof BUMPS)[number];

/**
 * Every kind of change with the bump that it demands and what it means. The policy behind it, with worked examples, is
 * docs/versioning.md: major where a name that programs write down is gone, minor where there is more or less in a list or
 * a new name, patch where only a value differs.
 */
export const CHANGES = {
  "record-added": ["minor", "a new record"],
  "record-removed": ["major", "an id is gone and leads nowhere"],
  "record-redirected": ["minor", "an id now leads to another record"],
  "record-restored": ["minor", "an id that was redirected has a record again"],
  "redirect-added": ["minor", "an id that never had a record leads to one"],
  "redirect-removed": ["major", "a redirected id leads nowhere"],
  "redirect-moved": ["patch", "a redirected id leads to another record of the same kind"],
  "kind-changed": ["major", "the record behind an id is of another kind"],
  "field-added": ["minor", "a field that the record did not have"],
  "field-removed": ["major", "a field of the record is gone"],
  "language-added": ["minor", "a text in a language that it did not have"],
  "language-removed": ["major", "a text or the names are gone in a language"],
  "label-added": ["minor", "a new name"],
  "label-removed": ["minor", "a name is gone, and no other of its grade took its place"],
  "label-reworded": ["patch", "a name is written differently"],
  "label-regraded": ["patch", "a name is preferred, admitted, deprecated or hidden where it was not"],
  "label-matching-changed": ["patch", "a name is looked for differently in texts"],
  "preferred-label-removed": ["major", "a language has no preferred name any more"],
  "definition-reworded": ["patch", "the definition"],
  "text-reworded": ["patch", "another text"],
  "value-corrected": ["patch", "a value"],
  "flag-changed": ["patch", "a yes or no"],
  "date-corrected": ["patch", "another date"],
  "date-refined": ["patch", "the same date, known more precisely"],
  "date-coarsened": ["patch", "the same date, claimed less precisely"],
  "status-added": ["minor", "a state has another status period"],
  "status-removed": ["minor", "a state has a status period less"],
  "holder-added": ["minor", "an office has another holder"],
  "holder-removed": ["minor", "an office has a holder less"],
  "step-added": ["minor", "something more happened"],
  "step-removed": ["minor", "something did not happen"],
  "relation-added": ["minor", "a relation to another record"],
  "relation-removed": ["minor", "a relation is gone"],
  "item-added": ["minor", "another entry of a list"],
  "item-removed": ["minor", "an entry of a list less"],
  "detail-added": ["minor", "more is said of an entry of a list"],
  "detail-removed": ["minor", "less is said of an entry of a list"],
  "citation-added": ["patch", "a fact names another source"],
  "citation-removed": ["patch", "a fact names a source less"],
  "citation-located": ["patch", "the place in a source"],
  "verified-again": ["patch", "the record was held against its sources again"],
  "questions-changed": ["patch", "the open questions"],
  "source-added": ["patch", "a new source"],
  "source-removed": ["patch", "a source on which nothing rests any more"],
  "source-corrected": ["patch", "what is said of a source"],
  "glossary-changed": ["patch", "what the glossary says of itself"],
  "evidence-added": ["minor", "a new evidence rule"],
  "evidence-removed": ["major", "an evidence rule is gone"],
  "evidence-changed": ["patch", "an evidence rule"],
  "data-extended": ["minor", "the data reaches a later day"],
  "export-added": ["minor", "the package has a new entry point or exports a new name"],
  "export-removed": ["major", "an entry point or an exported name is gone"],
  "engine-raised": ["major", "the package asks for a newer Node"],
} as const satisfies Record<string, readonly [Exclude<Bump, "none">, string]>;

export type ChangeKind = keyof typeof CHANGES;

/** One difference between two versions. */
export interface Change {
  kind: ChangeKind;
  bump: Exclude<Bump, "none">;
  /** The record or source; missing for what concerns the whole. */
  id?: string;
  /** Where in the record: `statuses.member-state.steps.signed.date`. */
  path?: string;
  before?: unknown;
  after?: unknown;
  /** Why, where the data itself says so. */
  because?: string;
}

export function change(kind: ChangeKind, rest: Omit<Change, "kind" | "bump"> = {}): Change {
  return { kind, bump: CHANGES[kind][0], ...rest };
}

export const isAtLeast = (bump: Bump, other: Bump): boolean => BUMPS.indexOf(bump) >= BUMPS.indexOf(other);

/** The bump that all of the changes together demand. */
export function demandedBump(changes: readonly Change[]): Bump {
  return changes.reduce<Bump>((most, { bump }) => (isAtLeast(bump, most) ? bump : most), "none");
}
