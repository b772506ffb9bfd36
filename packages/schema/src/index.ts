export * from "./dates.ts";
export * from "./primitives.ts";
export * from "./label.ts";
export * from "./source.ts";
export * from "./facts.ts";
export * from "./record.ts";
export * from "./glossary.ts";
export * from "./finding.ts";
export { findingsOf, show } from "./issues.ts";
