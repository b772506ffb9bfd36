import * as z from "zod";
import { conceptStepSchema } from "../facts.ts";
import { citationsSchema, idSchema, localizedTextSchema, partialDateSchema } from "../primitives.ts";
import { common } from "./common.ts";

export const concept = z
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
