import * as z from "zod";
import { phraseSchema, placeFactSchema } from "../facts.ts";
import { idSchema } from "../primitives.ts";
import { common, lifeTimeline, website } from "./common.ts";

export const body = z
  .strictObject({
    ...common,
    kind: z.literal("body"),
    parent: idSchema.optional(),
    seat: placeFactSchema.optional(),
    foundingDocument: idSchema.optional(),
    composition: phraseSchema.optional(),
    frequency: phraseSchema.optional(),
    timeline: lifeTimeline,
    website,
    successor: idSchema.optional(),
  })
  .meta({ id: "Body" });
