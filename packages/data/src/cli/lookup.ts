import { Command } from "commander";
import type { GlossaryRecord } from "../generated/types.ts";
import { loadGlossary } from "../load-glossary.ts";
import { createMatcher } from "../match/index.ts";
import type { Glossary } from "../query/index.ts";
import { loadMatchIndex } from "../sco-match-index.ts";
import { word } from "./arguments.ts";
import { listed, wrapped } from "./layout.ts";
import { factLine, nameOf, sourceLines } from "./names.ts";
import { fail, styled, writeJson, writeLine } from "./output.ts";

function* page(glossary: Glossary, record: GlossaryRecord): Generator<string> {
  yield `${styled("bold", nameOf(glossary, record.id))}  ${styled("dim", `${record.kind} · ${record.id}`)}`;
  yield wrapped(record.definition.en ?? "", "");
  if (record.explanation?.en) yield `\n${wrapped(record.explanation.en, "")}`;
  if (record.usageNote?.en) yield `\n${styled("italic", wrapped(record.usageNote.en, ""))}`;
  yield "";
  for (const [language, labels] of Object.entries(record.labels)) {
    const names = labels
      .filter(({ grade }) => grade !== "hidden")
      .map(({ text, grade, transliteration }) =>
        grade === "deprecated" ? `${text} (no longer used)` : transliteration ? `${text} (${transliteration})` : text,
      );
    if (names.length) yield `${styled("dim", language.padEnd(8))} ${listed(names, " ".repeat(9))}`;
  }
  const facts = glossary.timeline(record.id);
  if (facts.length) yield "";
  const width = Math.max(...facts.map(({ date }) => date.length));
  for (const fact of facts) yield factLine(glossary, fact, width);
  yield "";
  for (const line of sourceLines(glossary, record.sources, "")) yield styled("dim", line);
}

const ARTICLE = /^(?:the|an?)\s/i;

/** What a name means as a mention in a text: inflected, numbered, in other characters. */
function asMention(glossary: Glossary, name: string): GlossaryRecord[] {
  const { subject, evidence } = glossary.meta;
  // Whoever asks means this glossary: whatever counts as evidence is taken as given.
  const mentioned = [subject, ...Object.values(evidence).flatMap(({ anyOf }) => anyOf)];
  const [mention] = createMatcher(loadMatchIndex()).find(name, { vocabulary: "all", context: { mentioned } });
  if (!mention) return [];
  const rest = name.slice(0, mention.start).replace(ARTICLE, "") + name.slice(mention.end);
  const record = /[\p{L}\p{N}]/u.test(rest) ? undefined : glossary.get(mention.id);
  return record ? [record] : [];
}

export const lookupCommand = new Command("lookup")
  .description("show the record with that id or name")
  .argument(
    "<name...>",
    "an id (shanghai-spirit) or a name in any language (上海精神), also as it stands in a text (25th SCO summit)",
    word,
  )
  .option("--json", "print the record as JSON; an array where several are so called")
  .addHelpText(
    "after",
    '\nExamples:\n  sco-glossary lookup shanghai-spirit\n  sco-glossary lookup "Шанхайский дух" --json',
  )
  .action(async (words: string[], options: { json?: boolean }) => {
    const glossary = loadGlossary();
    const name = words.join(" ");
    const byId = glossary.get(name);
    const named = byId ? [byId] : glossary.lookup(name).map(({ record }) => record);
    const records = named.length ? named : asMention(glossary, name);
    if (records.length === 0) {
      const near = glossary.search(name, 3).map(({ record }) => record.id);
      return fail(`nothing is called “${name}”${near.length ? `; did you mean ${near.join(", ")}?` : ""}`);
    }
    if (options.json) return writeJson(records.length === 1 ? records[0] : records);
    await writeLine(records.map((record) => [...page(glossary, record)].join("\n")).join("\n\n"));
  });
