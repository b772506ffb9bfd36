import { cff } from "./cff.ts";
import { csv } from "./csv.ts";
import type { ExportFormat } from "./format.ts";
import { hunspell, spacy, synonymFile } from "./gazetteers.ts";
import { orgJsonLd, orgTurtle } from "./org.ts";
import { json, ndjson } from "./plain.ts";
import { schemaOrg } from "./schema-org.ts";
import { skosJsonLd, skosTurtle } from "./skos.ts";
import { tbx } from "./tbx.ts";

/** Every format by the name that the command line takes. */
export const FORMATS = {
  ndjson,
  json,
  csv,
  "skos-turtle": skosTurtle,
  "skos-jsonld": skosJsonLd,
  tbx,
  "schema-org": schemaOrg,
  "org-turtle": orgTurtle,
  "org-jsonld": orgJsonLd,
  cff,
  spacy,
  synonyms: synonymFile,
  hunspell,
} as const satisfies Record<string, ExportFormat>;

export type FormatName = keyof typeof FORMATS;
