import { KINDS, type Kind } from "../kinds.ts";
import { idSchema } from "../primitives.ts";
import type { GlossaryRecord } from "../record.ts";
import { fieldOf, visit, type Visit } from "./walk.ts";

/** Fields of a record that hold ids of records, with the kinds of record that they may lead to. */
const KINDS_BY_FIELD = new Map<string, readonly Kind[]>([
  ["about", KINDS],
  ["body", ["body", "organisation"]],
  ["by", KINDS],
  ["document", ["document"]],
  ["documents", ["document"]],
  ["foundingDocument", ["document"]],
  ["holder", ["person", "state"]],
  ["in", KINDS],
  ["meeting", ["meeting"]],
  ["nationality", ["state"]],
  ["organisation", ["organisation"]],
  ["parent", ["organisation", "body"]],
  ["participants", ["state", "organisation"]],
  ["parties", ["state", "organisation"]],
  ["person", ["person"]],
  ["place", ["place"]],
  ["proposedBy", KINDS],
  ["series", ["body", "organisation", "event", "initiative"]],
  ["state", ["state"]],
  ["status", ["status"]],
  ["succeededBy", ["status"]],
  ["successor", KINDS],
  ["supersedes", ["document"]],
  ["to", KINDS],
]);

/** An id of a record that stands in another one. */
export interface Reference extends Pick<Visit, "path"> {
  field: string;
  id: string;
  /** Kinds of record that the field may lead to. */
  kinds: readonly Kind[];
}

/** Every reference of a record. Some of the fields hold an id or plain words: what cannot be an id is none. */
export function* references(record: GlossaryRecord): Generator<Reference> {
  for (const { path, value } of visit(record)) {
    const field = fieldOf(path);
    const kinds = KINDS_BY_FIELD.get(field);
    if (kinds && !path.includes("sources") && idSchema.safeParse(value).success)
      yield { path, field, id: String(value), kinds };
  }
}
