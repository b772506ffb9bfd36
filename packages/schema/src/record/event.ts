import * as z from "zod";
import { datesSchema, phraseSchema, placeFactSchema } from "../facts.ts";
import { idSchema } from "../primitives.ts";
import { common, lifeTimeline } from "./common.ts";

export const event = z
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
