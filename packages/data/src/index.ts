/**
 * The SCO glossary. `loadGlossary()` answers questions by date; the types name every id.
 * @packageDocumentation
 */
export { loadGlossary, type ScoGlossary } from "./load-glossary.ts";
export type { Card } from "./card.ts";
export * from "./query/index.ts";
export type { Glossary as GlossaryData } from "./generated/types.ts";
export type {
  Body,
  Citation,
  Concept,
  Document,
  Event,
  EvidenceRule,
  Figure,
  GlossaryMeta,
  GlossaryRecord,
  Holder,
  Initiative,
  Kind,
  Label,
  LocalizedText,
  Meeting,
  Office,
  Organisation,
  PartialDate,
  Person,
  Place,
  RecordOf,
  Related,
  Source,
  State,
  Status,
  StatusPeriod,
} from "./generated/types.ts";
export type * from "./generated/ids.ts";
