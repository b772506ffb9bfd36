/**
 * Starts a record or a source with every field that it can have:
 * `npm run new -- concept "Shanghai Spirit"`, `npm run new -- source https://example.org/page`.
 */
import { KINDS } from "@sco-glossary/schema/kinds";
import { readFolder } from "@sco-glossary/schema/authoring";
import { dataFolder } from "./data-folder.ts";
import { start } from "./new/start.ts";
import { taskArguments } from "./task-arguments.ts";

const USAGE = `npm run new -- KIND "English Name" [--id ID]: starts a record; KIND is one of ${KINDS.join(", ")}
npm run new -- source ADDRESS [--id ID]: starts a source`;

const { values, positionals } = taskArguments(USAGE, { id: { type: "string" } }, [2, 2]);
const [kind = "", title = ""] = positionals;
try {
  const today = new Date().toISOString().slice(0, 10);
  const file = start(dataFolder, { kind, title, id: values.id }, readFolder(dataFolder).glossary, today);
  console.log(`packages/data/${file}\nFill it in, then run \`npm run check\`: it names what is still missing.`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
