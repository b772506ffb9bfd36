import * as z from "zod";
import { idSchema, languageTagSchema, partialDateSchema } from "./primitives.ts";

/** Kinds of source in the order in which they are preferred. */
export const SOURCE_KINDS = ["treaty", "official", "agency", "press", "research", "reference"] as const;

/** A document that was read, and that facts point to. */
export const sourceSchema = z
  .strictObject({
    id: idSchema,
    kind: z
      .enum(SOURCE_KINDS)
      .describe("treaty: the text of an instrument; reference: encyclopaedias, only to find the way"),
    publisher: z.string().min(1),
    title: z.string().min(1),
    url: z.url({ protocol: /^https?$/, error: "an address begins with https:// (or http://)" }),
    language: languageTagSchema,
    published: partialDateSchema.optional(),
    read: partialDateSchema.describe("the day on which it was read"),
    author: z.string().optional(),
    relays: z
      .string()
      .min(1)
      .optional()
      .describe("the official body or person whose statement the page reports, where it is not the publisher itself"),
    note: z.string().optional(),
  })
  .meta({ id: "Source" });

/** A document that was read. */
export type Source = z.output<typeof sourceSchema>;
