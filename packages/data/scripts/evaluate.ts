/** Holds the matcher against texts whose mentions are known: `npm run -s evaluate -- FOLDER [--date] [--quiet]`. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readFolder } from "@sco-glossary/schema/authoring";
import { createMatcher } from "../src/match/index.ts";
import { compileIndex } from "../src/match-index/index.ts";
import { evaluate, type ExpectedDocument } from "./evaluate/evaluate.ts";
import { report } from "./evaluate/report.ts";

const [folder, ...flags] = process.argv.slice(2);
if (!folder || folder.startsWith("-")) {
  console.error(
    "usage: npm run -s evaluate -- FOLDER [--quiet]\nFOLDER holds mentions.json and the texts that it names.",
  );
  process.exit(2);
}
const { glossary } = readFolder(fileURLToPath(new URL("..", import.meta.url)));
const expected = JSON.parse(readFileSync(join(folder, "mentions.json"), "utf8")) as { documents: ExpectedDocument[] };
const matcher = createMatcher(compileIndex(glossary));
const results = expected.documents.map((document) => {
  const text = document.content ?? readFileSync(join(folder, document.file), "utf8");
  return evaluate(
    document,
    text,
    matcher.find(text, { language: document.language, ...(document.date ? { date: document.date } : {}) }),
  );
});
const { text, failed } = report(results, glossary, flags.includes("--quiet"));
console.log(text);
process.exitCode = failed ? 1 : 0;
