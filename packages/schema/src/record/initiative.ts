import * as z from "zod";
import { placeFactSchema } from "../facts.ts";
import { idSchema } from "../primitives.ts";
import { common, lifeTimeline, website } from "./common.ts";

export const initiative = z
  .strictObject({
    ...common,
    kind: z.literal("initiative"),
    proposedBy: z.array(idSchema).optional(),
    body: idSchema.optional(),
    place: placeFactSchema.optional(),
    participants: z.array(idSchema).optional(),
    timeline: lifeTimeline,
    website,
  })
  .meta({ id: "Initiative" });
