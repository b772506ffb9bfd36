import * as z from "zod";
import { datesSchema, phraseSchema, placeFactSchema } from "../facts.ts";
import { citationsSchema, idSchema } from "../primitives.ts";
import { common } from "./common.ts";

export const meeting = z
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
