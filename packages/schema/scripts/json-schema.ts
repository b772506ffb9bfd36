/**
 * Writes the JSON Schemas from the zod schemas: `record.json` and `source.json` for the YAML files that people edit,
 * `glossary.json` for a published glossary. With `--check` it writes nothing and exits 1 where a file is out of date.
 * Usage: `json-schema.ts [--check] [FOLDER]`
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { glossarySchema, recordSchema, sourceSchema } from "../src/index.ts";

const { values, positionals } = parseArgs({ options: { check: { type: "boolean" } }, allowPositionals: true });
const folder = positionals[0] ?? join(import.meta.dirname, "../json-schema");
const schemas = {
  "record.json": z.toJSONSchema(recordSchema, { io: "input" }),
  "source.json": z.toJSONSchema(sourceSchema, { io: "input" }),
  "glossary.json": z.toJSONSchema(glossarySchema, { io: "output" }),
};

function current(name: string): string | undefined {
  try {
    return readFileSync(join(folder, name), "utf8");
  } catch {
    return undefined;
  }
}

if (!values.check) mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(schemas)) {
  const text = `${JSON.stringify(schema, null, 2)}\n`;
  if (!values.check) writeFileSync(join(folder, name), text);
  else if (current(name) !== text) {
    console.error(
      `json-schema/${name} differs from the zod schema; run \`npm run json-schema\` in packages/schema and commit the result`,
    );
    process.exitCode = 1;
  }
}
