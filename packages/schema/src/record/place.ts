import * as z from "zod";
import { idSchema } from "../primitives.ts";
import { common } from "./common.ts";

export const place = z
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
