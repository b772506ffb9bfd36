import * as z from "zod";
import { statusStepSchema } from "../facts.ts";
import { idSchema, localizedTextSchema } from "../primitives.ts";
import { common } from "./common.ts";

const statusPeriod = z
  .strictObject({
    status: idSchema,
    founding: z.boolean().optional(),
    note: z.string().optional(),
    steps: z.array(statusStepSchema).min(1),
  })
  .meta({ id: "StatusPeriod" });

export const state = z
  .strictObject({
    ...common,
    kind: z.literal("state"),
    iso: z.strictObject({
      alpha2: z.string().regex(/^[A-Z]{2}$/),
      alpha3: z.string().regex(/^[A-Z]{3}$/),
      numeric: z.string().regex(/^\d{3}$/),
    }),
    officialName: localizedTextSchema,
    capital: z.string().optional(),
    statuses: z.array(statusPeriod).optional(),
  })
  .meta({ id: "State" });
