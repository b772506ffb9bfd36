import { KINDS as SCHEMA_KINDS } from "@sco-glossary/schema/kinds";
import type { Kind } from "../generated/types.ts";

/** Kinds of record in the order in which they are listed to readers. */
export const KINDS: readonly Kind[] = SCHEMA_KINDS;
