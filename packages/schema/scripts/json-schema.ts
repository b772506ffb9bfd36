/**
 * Writes the JSON Schemas from the zod schemas: `record.json` and `source.json` for the YAML files that people edit,
 * `glossary.json` for a published glossary. With `--check` it writes nothing and exits 1 where a file is out of date.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { glossarySchema, recordSchema, sourceSchema } from "../src/index.ts";

const folder = new URL("../json-schema/", import.meta.url);
const schemas = {
  "record.json": z.toJSONSchema(recordSchema, { io: "input" }),
  "source.json": z.toJSONSchema(sourceSchema, { io: "input" }),
  "glossary.json": z.toJSONSchema(glossarySchema, { io: "output" }),
};

function current(name: string): string | undefined {
  try {
    return readFileSync(new URL(name, folder), "utf8");
  } catch {
    return undefined;
  }
}

const check = process.argv.includes("--check");
mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(schemas)) {
  const text = `${JSON.stringify(schema, null, 2)}\n`;
  if (!check) writeFileSync(new URL(name, folder), text);
  else if (current(name) !== text) {
    console.error(
      `json-schema/${name} differs from the zod schema; run \`npm run json-schema\` in packages/schema and commit the result`,
    );
    process.exitCode = 1;
  }
}
