import * as z from "zod";
import {
  conceptStepSchema,
  cooperationStepSchema,
  datesSchema,
  documentStepSchema,
  holderStepSchema,
  languagesFactSchema,
  lifeStepSchema,
  phraseSchema,
  placeFactSchema,
  statusStepSchema,
} from "./facts.ts";
import { labelsSchema } from "./label.ts";
import { citationsSchema, idSchema, languageTagSchema, localizedTextSchema, partialDateSchema } from "./primitives.ts";

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

export type AuthoredRelation = keyof typeof RELATIONS;
export type Relation = AuthoredRelation | (typeof RELATIONS)[AuthoredRelation];

const relationNames = [...new Set([...Object.keys(RELATIONS), ...Object.values(RELATIONS)])] as [
  Relation,
  ...Relation[],
];

export const relatedSchema = z
  .strictObject({
    relation: z.enum(relationNames),
    to: idSchema,
    derived: z.boolean().optional().describe("the inverse of what the other record states"),
  })
  .meta({ id: "Related" });

const common = {
  id: idSchema,
  labels: labelsSchema,
  definition: localizedTextSchema,
  explanation: localizedTextSchema.optional(),
  usageNote: localizedTextSchema.optional(),
  related: z.array(relatedSchema).optional(),
  sources: citationsSchema,
  verifiedOn: partialDateSchema,
  unnamed: z
    .array(languageTagSchema)
    .optional()
    .describe("languages of the glossary in which no established name was found"),
  openQuestions: z.array(z.string().min(1)).optional(),
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/)
    .optional(),
};

const lifeTimeline = z.array(lifeStepSchema).optional();

const organisation = z
  .strictObject({
    ...common,
    kind: z.literal("organisation"),
    timeline: lifeTimeline,
    seat: placeFactSchema.optional(),
    languages: languagesFactSchema.optional(),
    website: z.url("an address begins with https:// (or http://)").optional(),
    cooperation: z.array(cooperationStepSchema).optional(),
    successor: idSchema.optional(),
  })
  .meta({ id: "Organisation" });

const statusPeriod = z
  .strictObject({
    status: idSchema,
    founding: z.boolean().optional(),
    note: z.string().optional(),
    steps: z.array(statusStepSchema).min(1),
  })
  .meta({ id: "StatusPeriod" });

const state = z
  .strictObject({
    ...common,
    kind: z.literal("state"),
    iso: z.strictObject({
      alpha2: z.string().regex(/^[A-Z]{2}$/),
      alpha3: z.string().regex(/^[A-Z]{3}$/),
      numeric: z.string().regex(/^\d{3}$/),
    }),
    officialName: localizedTextSchema,
    capital: z.string().optional(),
    statuses: z.array(statusPeriod).optional(),
  })
  .meta({ id: "State" });

const status = z
  .strictObject({
    ...common,
    kind: z.literal("status"),
    timeline: lifeTimeline,
    takesEffectOn: z
      .enum(["decided", "signed", "effective"])
      .optional()
      .describe(
        "the step with which the status begins where no `effective` step is known; `effective` unless said otherwise",
      ),
    succeededBy: idSchema.optional(),
    document: idSchema.optional(),
  })
  .meta({ id: "Status" });

const body = z
  .strictObject({
    ...common,
    kind: z.literal("body"),
    parent: idSchema.optional(),
    seat: placeFactSchema.optional(),
    foundingDocument: idSchema.optional(),
    composition: phraseSchema.optional(),
    frequency: phraseSchema.optional(),
    timeline: lifeTimeline,
    website: z.url("an address begins with https:// (or http://)").optional(),
    successor: idSchema.optional(),
  })
  .meta({ id: "Body" });

const holder = z
  .strictObject({
    holder: idSchema,
    state: idSchema.optional(),
    title: localizedTextSchema.optional(),
    acting: z.boolean().optional(),
    note: z.string().optional(),
    steps: z.array(holderStepSchema).min(1),
  })
  .meta({ id: "Holder" });

const office = z
  .strictObject({
    ...common,
    kind: z.literal("office"),
    body: idSchema.optional(),
    term: phraseSchema.optional(),
    seats: z.int().min(1).optional().describe("how many hold it at once; 1 unless said otherwise"),
    timeline: lifeTimeline,
    holders: z.array(holder).optional(),
  })
  .meta({ id: "Office" });

const person = z
  .strictObject({
    ...common,
    kind: z.literal("person"),
    nationality: idSchema.optional(),
    born: partialDateSchema.optional(),
    died: partialDateSchema.optional(),
    positions: z
      .array(
        z.strictObject({
          title: localizedTextSchema,
          state: idSchema.optional(),
          organisation: idSchema.optional(),
          start: partialDateSchema.optional(),
          end: partialDateSchema.optional(),
          sources: citationsSchema,
          note: z.string().optional(),
        }),
      )
      .optional(),
  })
  .meta({ id: "Person" });

const meeting = z
  .strictObject({
    ...common,
    kind: z.literal("meeting"),
    series: idSchema.optional(),
    number: z.int().min(1).optional(),
    ordinary: z.boolean().optional(),
    dates: datesSchema,
    place: placeFactSchema.optional(),
    format: z.enum(["in-person", "videoconference", "hybrid"]).optional(),
    chair: z
      .strictObject({
        state: idSchema.optional(),
        person: idSchema.optional(),
        sources: citationsSchema.optional(),
        note: z.string().optional(),
      })
      .optional(),
    slogan: phraseSchema.optional(),
    documents: z.array(idSchema).optional(),
    decisions: z.array(phraseSchema).optional(),
  })
  .meta({ id: "Meeting" });

export const DOCUMENT_TYPES = [
  "charter",
  "treaty",
  "convention",
  "agreement",
  "protocol",
  "memorandum",
  "declaration",
  "statement",
  "communique",
  "strategy",
  "programme",
  "plan",
  "regulations",
  "concept-paper",
  "resolution",
  "report",
  "book",
  "code",
] as const;

const document = z
  .strictObject({
    ...common,
    kind: z.literal("document"),
    type: z.enum(DOCUMENT_TYPES),
    officialTitle: localizedTextSchema.optional(),
    number: z.string().optional(),
    timeline: z.array(documentStepSchema).optional(),
    meeting: idSchema.optional(),
    parties: z.array(idSchema).optional(),
    depositary: z.string().optional(),
    validity: phraseSchema.optional(),
    texts: z
      .array(z.strictObject({ language: languageTagSchema, source: idSchema, note: z.string().optional() }))
      .optional(),
    supersedes: z.array(idSchema).optional(),
  })
  .meta({ id: "Document" });

const concept = z
  .strictObject({
    ...common,
    kind: z.literal("concept"),
    timeline: z.array(conceptStepSchema).optional(),
    firstUse: z
      .strictObject({
        date: partialDateSchema,
        by: z.array(idSchema).optional(),
        in: z.union([idSchema, z.string().min(1)]).optional(),
        text: z.string().optional(),
        sources: citationsSchema,
        note: z.string().optional(),
        conflicts: z
          .array(z.strictObject({ date: partialDateSchema, sources: citationsSchema, reason: z.string().min(1) }))
          .optional(),
      })
      .optional(),
    elements: z.array(localizedTextSchema).optional(),
    elementsSources: citationsSchema.optional(),
  })
  .meta({ id: "Concept" });

const initiative = z
  .strictObject({
    ...common,
    kind: z.literal("initiative"),
    proposedBy: z.array(idSchema).optional(),
    body: idSchema.optional(),
    place: placeFactSchema.optional(),
    participants: z.array(idSchema).optional(),
    timeline: lifeTimeline,
    website: z.url("an address begins with https:// (or http://)").optional(),
  })
  .meta({ id: "Initiative" });

const event = z
  .strictObject({
    ...common,
    kind: z.literal("event"),
    series: idSchema.optional(),
    edition: z.int().min(1).optional(),
    dates: datesSchema.optional(),
    place: placeFactSchema.optional(),
    participants: z.array(idSchema).optional(),
    size: phraseSchema.optional(),
    timeline: lifeTimeline,
  })
  .meta({ id: "Event" });

const figure = z
  .strictObject({
    ...common,
    kind: z.literal("figure"),
    observations: z
      .array(
        z.strictObject({
          value: z.number(),
          upTo: z.number().optional().describe("upper end where the source gives a range"),
          qualifier: z.enum(["about", "more-than", "less-than", "nearly"]).optional(),
          unit: z.string().min(1),
          year: z.int().optional().describe("the year that the value describes"),
          asOf: partialDateSchema.optional().describe("when it was stated"),
          counted: phraseSchema.optional().describe("who and what is counted in"),
          by: idSchema.optional(),
          sources: citationsSchema,
          note: z.string().optional(),
        }),
      )
      .min(1),
  })
  .meta({ id: "Figure" });

const place = z
  .strictObject({
    ...common,
    kind: z.literal("place"),
    state: idSchema.optional(),
    coordinates: z
      .tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)])
      .optional()
      .describe("latitude, longitude in degrees"),
  })
  .meta({ id: "Place" });

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

export const recordSchema = z
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

export type GlossaryRecord = z.output<typeof recordSchema>;
export type Kind = (typeof KINDS)[number];
export type RecordOf<K extends Kind> = Extract<GlossaryRecord, { kind: K }>;
export type Related = z.output<typeof relatedSchema>;
