/**
 * Starts a record or a source with every field that it can have:
 * `npm run new -- concept "Shanghai Spirit"`, `npm run new -- source https://example.org/page`.
 */
import { parseArgs } from "node:util";
import { readFolder } from "@sco-glossary/schema/authoring";
import { dataFolder } from "./data-folder.ts";
import { start } from "./new/start.ts";

const USAGE = 'npm run new -- KIND "English Name" [--id ID]\nnpm run new -- source ADDRESS [--id ID]';

const { values, positionals } = parseArgs({ options: { id: { type: "string" } }, allowPositionals: true });
const [kind, title] = positionals;
if (kind === undefined || title === undefined) {
  console.error(USAGE);
  process.exit(2);
}
try {
  const today = new Date().toISOString().slice(0, 10);
  const file = start(dataFolder, { kind, title, id: values.id }, readFolder(dataFolder).glossary, today);
  console.log(`packages/data/${file}\nFill it in, then run \`npm run check\`: it names what is still missing.`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
