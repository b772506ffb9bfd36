import * as z from "zod";
import { citationsSchema, idSchema, localizedTextSchema, partialDateSchema } from "../primitives.ts";
import { common } from "./common.ts";

export const person = z
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
