/**
 * Word lists for engines that know no evidence: only names that always count, so that "RATS" does not become the
 * Structure in every text about rodents.
 */
import type { GlossaryRecord, Label } from "../generated/types.ts";
import { jsonLine, single, type ExportFormat, type ExportInput } from "./format.ts";

interface FreeName {
  record: GlossaryRecord;
  language: string;
  label: Label;
}

function* freeNames({ glossary }: ExportInput): Generator<FreeName> {
  for (const record of glossary.records)
    for (const [language, labels] of Object.entries(record.labels))
      for (const label of labels)
        if (label.match.evidence === "free" && !label.match.not) yield { record, language, label };
}

const isPlain = (text: string) => /^[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*$/u.test(text);
/** Abbreviations, and names that say so, are found as they are written. */
const isExact = ({ text, match }: Label) =>
  match.case === "exact" || (match.case === undefined && text === text.toUpperCase());

/** A phrase as spaCy's `EntityRuler` takes it: the text, or its words in any case where no punctuation splits them. */
function pattern(label: Label): string | { LOWER: string }[] {
  if (isExact(label) || !isPlain(label.text)) return label.text;
  return label.text.split(" ").map((word) => ({ LOWER: word.toLowerCase() }));
}

export const spacy = single(
  "patterns for spaCy's EntityRuler, a JSON object a line",
  "patterns.jsonl",
  function* (input) {
    for (const { record, label } of freeNames(input))
      yield jsonLine({ label: record.kind.toUpperCase(), pattern: pattern(label), id: record.id });
  },
);

// In a synonym file commas separate, `=>` maps, `#` begins a comment, and a backslash takes each of them literally.
const escaped = (text: string) =>
  text
    .replaceAll(/[\\,]/g, String.raw`\$&`)
    .replaceAll("=>", String.raw`\=>`)
    .replace(/^#/, String.raw`\#`);

/** Names of the same record as equals, a line a record and language: what Elasticsearch, OpenSearch and Solr call `solr` format. */
function* synonyms(input: ExportInput): Generator<string> {
  yield `# ${input.glossary.meta.id} ${input.version}; ${input.glossary.meta.licence}\n`;
  let line: { id: string; language: string; texts: Set<string> } | undefined;
  const written = () => (line && line.texts.size > 1 ? `${[...line.texts].map(escaped).join(", ")}\n` : "");
  for (const { record, language, label } of freeNames(input)) {
    if (line?.id !== record.id || line.language !== language) {
      yield written();
      line = { id: record.id, language, texts: new Set() };
    }
    line.texts.add(label.text.toLowerCase());
  }
  yield written();
}

export const synonymFile = single(
  "synonyms for Elasticsearch, OpenSearch and Solr, a line a record and language",
  "synonyms.txt",
  synonyms,
);

/** Vowel signs and other marks are no letters, and Hunspell would end a word at one that it is not told of. */
function affixFile(words: readonly string[]): string {
  const marks = [...new Set(words.join("").match(/\p{M}/gu))].toSorted().join("");
  return `SET UTF-8\n${marks && `WORDCHARS ${marks}\n`}`;
}

/** All words that stand in names of scripts that separate words. */
function wordsOf({ glossary }: ExportInput): string[] {
  const shown = glossary.records
    .flatMap(({ labels }) => Object.entries(labels))
    .flatMap(([language, list]) => (language.startsWith("zh") ? [] : list))
    .filter(({ grade }) => grade !== "hidden");
  return [...new Set(shown.flatMap(({ text }) => text.match(/\p{L}[\p{L}\p{M}]+/gu) ?? []))].toSorted();
}

export const hunspell: ExportFormat = {
  description: "a Hunspell dictionary of the words in all names, so that spell checkers let them pass",
  files(input) {
    const words = wordsOf(input);
    return [
      { name: "sco-glossary.aff", text: [affixFile(words)] },
      { name: "sco-glossary.dic", text: [`${words.length}\n`, ...words.map((word) => `${word}\n`)] },
    ];
  },
};
