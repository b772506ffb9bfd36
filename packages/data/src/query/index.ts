export type { AsOf } from "./as-of.ts";
export type { Day } from "./day.ts";
export { heldOn, type Certainty, type Span } from "./certainty.ts";
export { createGlossary, type Glossary, type GlossaryOptions } from "./glossary.ts";
export { KINDS } from "./kinds.ts";
export type { SearchHit } from "./search.ts";
export type { HolderStanding, Standing, StatusStanding } from "./standings.ts";
export type { TimelineEntry } from "./timeline.ts";
