/** Kinds of record in the order in which they are listed to readers. */
export const KINDS = [
  "organisation",
  "state",
  "status",
  "body",
  "office",
  "person",
  "meeting",
  "document",
  "concept",
  "initiative",
  "event",
  "figure",
  "place",
] as const;

/** A kind of record. */
export type Kind = (typeof KINDS)[number];
