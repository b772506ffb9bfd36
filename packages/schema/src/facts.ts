import * as z from "zod";
import type { Named } from "./named.ts";
import { citationsSchema, idSchema, partialDateSchema } from "./primitives.ts";

/** What another source says, and why it was not preferred. */
const conflictOf = <T extends z.ZodRawShape>(shape: T) =>
  z.strictObject({ ...shape, sources: citationsSchema, reason: z.string().min(1) });

/** Something that happened, or is planned, on a date. The names allowed depend on what it happened to. */
export const stepOf = <const Names extends readonly [string, ...string[]]>(names: Names) =>
  z.strictObject({
    step: z.enum(names),
    date: partialDateSchema,
    meeting: idSchema.optional(),
    document: idSchema.optional(),
    place: z.union([idSchema, z.string().min(1)]).optional(),
    by: z.array(idSchema).optional(),
    sources: citationsSchema,
    note: z.string().optional(),
    conflicts: z.array(conflictOf({ date: partialDateSchema })).optional(),
    planned: z.boolean().optional().describe("announced, but not yet done when the data ends"),
  });

/** What can happen to an organisation, a body, an office, a status, an initiative or an event. */
export const LIFE_STEPS = [
  "proposed",
  "announced",
  "decided",
  "adopted",
  "signed",
  "founded",
  "effective",
  "started",
  "renamed",
  "moved",
  "completed",
  "suspended",
  "ended",
] as const;
/** What can happen to the status of a state. */
export const STATUS_STEPS = ["applied", "decided", "signed", "effective", "suspended", "resumed", "ended"] as const;
/** What can happen to the holder of an office. `ended` is the last day in it. */
export const HOLDER_STEPS = ["appointed", "started", "ended"] as const;
/** What can happen to a document. */
export const DOCUMENT_STEPS = [
  "proposed",
  "drafted",
  "adopted",
  "signed",
  "published",
  "effective",
  "amended",
  "ended",
] as const;
/** What can happen to a concept. */
export const CONCEPT_STEPS = [
  "first-used",
  "proposed",
  "announced",
  "decided",
  "adopted",
  "effective",
  "renamed",
  "ended",
] as const;
/** What can happen between the subject of the glossary and another organisation. */
export const COOPERATION_STEPS = ["applied", "decided", "signed", "effective", "suspended", "ended"] as const;

const lifeStep = stepOf(LIFE_STEPS).meta({ id: "LifeStep" });
export interface LifeStepSchema extends Named<typeof lifeStep> {}

/** One of {@link LIFE_STEPS}. */
export const lifeStepSchema: LifeStepSchema = lifeStep;
/** One of {@link STATUS_STEPS}. */
export const statusStepSchema = stepOf(STATUS_STEPS).meta({ id: "StatusStep" });
/** One of {@link HOLDER_STEPS}. */
export const holderStepSchema = stepOf(HOLDER_STEPS).meta({ id: "HolderStep" });
/** One of {@link DOCUMENT_STEPS}. */
export const documentStepSchema = stepOf(DOCUMENT_STEPS).meta({ id: "DocumentStep" });
/** One of {@link CONCEPT_STEPS}. */
export const conceptStepSchema = stepOf(CONCEPT_STEPS).meta({ id: "ConceptStep" });
/** One of {@link COOPERATION_STEPS}. */
export const cooperationStepSchema = stepOf(COOPERATION_STEPS).meta({ id: "CooperationStep" });

const dates = z
  .strictObject({
    start: partialDateSchema,
    end: partialDateSchema.optional(),
    sources: citationsSchema,
    note: z.string().optional(),
    planned: z.boolean().optional(),
    conflicts: z.array(conflictOf({ start: partialDateSchema, end: partialDateSchema.optional() })).optional(),
  })
  .meta({ id: "Dates" });
export interface DatesSchema extends Named<typeof dates> {}

/** First and last day of a meeting or an event. */
export const datesSchema: DatesSchema = dates;

const placeFact = z
  .strictObject({
    place: idSchema.optional(),
    city: z.string().min(1).optional(),
    state: idSchema.optional(),
    venue: z.string().min(1).optional(),
    sources: citationsSchema.optional(),
    note: z.string().optional(),
  })
  .refine(
    (fact) => fact.place !== undefined || fact.city !== undefined || fact.state !== undefined,
    "a place names `place` (a record), `city` or `state`",
  )
  .meta({ id: "PlaceFact" });
export interface PlaceFactSchema extends Named<typeof placeFact> {}

/** A place by record id, or a city that has no record of its own. */
export const placeFactSchema: PlaceFactSchema = placeFact;

const phrase = z
  .object({ sources: citationsSchema.optional(), note: z.string().optional(), about: z.array(idSchema).optional() })
  .catchall(z.string().trim().min(1))
  .refine(
    (phrase) => Object.keys(phrase).some((key) => LANGUAGE_KEY.test(key)),
    "a phrase has a text in at least one language",
  )
  .refine(
    (phrase) => Object.keys(phrase).every((key) => LANGUAGE_KEY.test(key) || FACT_KEYS.has(key)),
    "only languages, `sources`, `note` and `about` stand in a phrase",
  )
  .meta({ id: "Phrase", description: "A phrase by language, with its sources." });
export interface PhraseSchema extends Named<typeof phrase> {}

/** A phrase in one or more languages with its sources beside the languages. */
export const phraseSchema: PhraseSchema = phrase;

const LANGUAGE_KEY = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?$/;
const FACT_KEYS = new Set(["sources", "note", "about"]);

/** Languages of an organisation, as BCP 47 tags. */
export const languagesFactSchema = z.strictObject({
  official: z.array(z.string()).optional(),
  working: z.array(z.string()).optional(),
  sources: citationsSchema,
  note: z.string().optional(),
});
