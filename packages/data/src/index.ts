/**
 * The SCO glossary. `loadGlossary()` answers questions by date; the types name every id.
 * @packageDocumentation
 */
export { loadGlossary, type ScoGlossary } from "./load-glossary.ts";
export type { Card } from "./card.ts";
export * from "./query/index.ts";
export type * from "./generated/types.ts";
export type * from "./generated/ids.ts";
// Named here, the glossary that answers questions goes before the shape of its data, which has the same name.
export type { Glossary } from "./query/index.ts";
export type { Glossary as GlossaryData } from "./generated/types.ts";
