import * as z from "zod";
import { cooperationStepSchema, languagesFactSchema, placeFactSchema } from "../facts.ts";
import { idSchema } from "../primitives.ts";
import { common, lifeTimeline, website } from "./common.ts";

export const organisation = z
  .strictObject({
    ...common,
    kind: z.literal("organisation"),
    timeline: lifeTimeline,
    seat: placeFactSchema.optional(),
    languages: languagesFactSchema.optional(),
    website,
    cooperation: z.array(cooperationStepSchema).optional(),
    successor: idSchema.optional(),
  })
  .meta({ id: "Organisation" });
