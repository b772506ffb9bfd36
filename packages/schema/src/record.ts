import * as z from "zod";
import type { Kind } from "./kinds.ts";
import type { Named } from "./named.ts";
import { body } from "./record/body.ts";
import { concept } from "./record/concept.ts";
import { document } from "./record/document.ts";
import { event } from "./record/event.ts";
import { figure } from "./record/figure.ts";
import { initiative } from "./record/initiative.ts";
import { meeting } from "./record/meeting.ts";
import { office } from "./record/office.ts";
import { organisation } from "./record/organisation.ts";
import { person } from "./record/person.ts";
import { place } from "./record/place.ts";
import { state } from "./record/state.ts";
import { status } from "./record/status.ts";

const record = z
  .discriminatedUnion("kind", [
    organisation,
    state,
    status,
    body,
    office,
    person,
    meeting,
    document,
    concept,
    initiative,
    event,
    figure,
    place,
  ])
  .meta({ id: "GlossaryRecord" });
export interface RecordSchema extends Named<typeof record> {}

/** A record of any kind. */
export const recordSchema: RecordSchema = record;

/** A record of any kind. */
export type GlossaryRecord = z.output<typeof recordSchema>;
/** A record of one kind. */
export type RecordOf<K extends Kind> = Extract<GlossaryRecord, { kind: K }>;
