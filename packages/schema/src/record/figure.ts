import * as z from "zod";
import { phraseSchema } from "../facts.ts";
import { citationsSchema, idSchema, partialDateSchema } from "../primitives.ts";
import { common } from "./common.ts";

export const figure = z
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
