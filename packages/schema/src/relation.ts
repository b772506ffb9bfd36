import * as z from "zod";
import type { Named } from "./named.ts";
import { idSchema } from "./primitives.ts";

/** Each relation with its inverse. A symmetric one is its own. */
export const RELATIONS = {
  broader: "narrower",
  "part-of": "has-part",
  "successor-of": "predecessor-of",
  "adopted-at": "adopted",
  "defined-in": "defines",
  implements: "implemented-by",
  amends: "amended-by",
  "hosted-by": "hosts",
  "proposed-by": "proposed",
  "cooperates-with": "cooperates-with",
  "contrasts-with": "contrasts-with",
  "distinct-from": "distinct-from",
  "see-also": "see-also",
} as const;

/** A relation that authors write; the other record gets its inverse when the glossary is built. */
export type AuthoredRelation = keyof typeof RELATIONS;
/** A relation from either end. */
export type Relation = AuthoredRelation | (typeof RELATIONS)[AuthoredRelation];

const relationNames = [...new Set([...Object.keys(RELATIONS), ...Object.values(RELATIONS)])] as [
  Relation,
  ...Relation[],
];

const related = z
  .strictObject({
    relation: z.enum(relationNames),
    to: idSchema,
    derived: z.boolean().optional().describe("the inverse of what the other record states"),
  })
  .meta({ id: "Related" });
export interface RelatedSchema extends Named<typeof related> {}

/** A record to which this one is related, and how. */
export const relatedSchema: RelatedSchema = related;

/** A record to which another one is related, and how. */
export type Related = z.output<typeof relatedSchema>;
