import * as z from "zod";
import { idSchema } from "../primitives.ts";
import { common, lifeTimeline } from "./common.ts";

export const status = z
  .strictObject({
    ...common,
    kind: z.literal("status"),
    timeline: lifeTimeline,
    takesEffectOn: z
      .enum(["decided", "signed", "effective"])
      .optional()
      .describe(
        "the step with which the status begins where no `effective` step is known; `effective` unless said otherwise",
      ),
    succeededBy: idSchema.optional(),
    document: idSchema.optional(),
  })
  .meta({ id: "Status" });
