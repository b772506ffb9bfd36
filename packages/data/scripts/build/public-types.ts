/** TypeScript declarations of the published shape, made from its JSON Schema: the package's types need no zod. */
import { glossarySchema } from "@sco-glossary/schema";
import { compile, type JSONSchema } from "json-schema-to-typescript";
import { z } from "zod";

/** How many items a list has is no tag of TSDoc, and the types do not say it either. */
const withoutTags = (source: string) =>
  source
    .replaceAll(/^[ \t]*\* @(?:min|max)Items \d+\n/gm, "")
    .replaceAll(/^[ \t]*\/\*\*\n(?:[ \t]*\*[ \t]*\n)*[ \t]*\*\/\n/gm, "");

export async function publicTypes(): Promise<string> {
  const schema = z.toJSONSchema(glossarySchema, { io: "output" }) as JSONSchema;
  const source = await compile(schema, "Glossary", {
    bannerComment: "",
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    format: false,
  });
  return `${withoutTags(source).trim()}\n\n/** Kinds of record. */\nexport type Kind = GlossaryRecord["kind"];\nexport type RecordOf<K extends Kind> = Extract<GlossaryRecord, { kind: K }>;\n`;
}
