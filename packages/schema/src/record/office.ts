import * as z from "zod";
import { holderStepSchema, phraseSchema } from "../facts.ts";
import { idSchema, localizedTextSchema } from "../primitives.ts";
import { common, lifeTimeline } from "./common.ts";

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

export const office = z
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
