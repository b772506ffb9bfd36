/** Whether what a glossary looks for can be looked for at all: a name that no text can ever show is a mistake. */
import type { Glossary } from "@sco-glossary/schema";
import { LONGEST } from "../match/walk.ts";
import { simplify } from "./chinese.ts";
import { expandPattern } from "./expand.ts";
import { foundLabels, type PlacedLabel } from "./labels.ts";
import { piecesOf } from "./name.ts";
import type { Fold } from "./own-fold.ts";
import { MOST_LETTERS } from "./pack-forms.ts";

/** Something that is looked for. */
export interface Wanted {
  /** The record, rule or pattern, and what of it. */
  where: string;
  text: string;
  /** The label that it is, or that it belongs to. */
  of?: PlacedLabel;
}

/** A slot of a pattern. */
export const SLOT = /\{[a-z][a-z0-9-]*\}/g;
/** Longer texts are cut where they are shown. */
const MOST_SHOWN = 60;
const MOST_PROBLEMS = 20;

export const shown = (text: string) =>
  JSON.stringify(text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text);

/** Everything that is looked for, slots of patterns aside. */
export function* wantedTexts({ records, meta: { evidence, matching } }: Glossary): Generator<Wanted> {
  for (const placed of foundLabels(records)) {
    const { record, label } = placed;
    yield { where: `${record.id}: label`, text: label.text, of: placed };
    for (const text of label.match.not ?? [])
      yield { where: `${record.id}: label ${shown(label.text)}: not`, text, of: placed };
  }
  for (const [name, rule] of Object.entries(evidence))
    for (const field of ["cues", "notNear", "notIn"] as const)
      for (const text of rule[field] ?? []) yield { where: `evidence "${name}": ${field}`, text };
  for (const text of matching?.decoys ?? []) yield { where: "decoy", text };
}

/** Every text of the patterns, an `x` in the place of each slot. */
export function* patternTexts({ meta: { matching } }: Glossary): Generator<Wanted> {
  for (const { id, names } of matching?.patterns ?? [])
    for (const name of Object.values(names).flat())
      for (const text of expandPattern(name)) yield { where: `pattern "${id}"`, text: text.replace(SLOT, " x ") };
}

/** Why a text can never be found, or `undefined`. */
function problemOf(text: string, fold: Fold): string | undefined {
  const unread = Array.from(text).find((character) => !fold.isRead(character.charCodeAt(0)));
  if (unread !== undefined) return `the matcher does not read ${JSON.stringify(unread)}`;
  const pieces = piecesOf(simplify(text), fold);
  const [first] = pieces;
  if (!first) return "there is no letter and no digit in it";
  if (first.kind === "mark")
    return `it begins with ${JSON.stringify(first.text)}, and a name begins with a letter or digit`;
  if (pieces.length > LONGEST)
    return `it has ${pieces.length} words, marks and ideographs, and a name may have ${LONGEST}`;
  const longest = Math.max(...pieces.map((piece) => fold.word(piece.text).length));
  return longest > MOST_LETTERS
    ? `it has a word of ${longest} letters, and a word may have ${MOST_LETTERS}`
    : undefined;
}

/** What is left of braces in a pattern: a slot misspelt would be looked for as a word. */
function slotProblem({ where, text }: Wanted): string | undefined {
  const [seen] = /\{[^}]*\}?|\}/.exec(text) ?? [];
  return (
    seen &&
    `${where}: "${seen}" is no slot; slots are {subject}, {number}, {year}, {place}, and the ids of records in braces`
  );
}

const MEND = "write it otherwise, or let nobody look for it: match: never";

/** @throws with all that can never be found, and why. */
export function checkReadable(glossary: Glossary, fold: Fold): void {
  const problems: string[] = [];
  const decoys = new Set(glossary.meta.matching?.decoys.map((decoy) => simplify(decoy).toLowerCase()));
  for (const { where, text, of } of wantedTexts(glossary)) {
    const isLabel = of?.label.text === text;
    const isDecoy = isLabel && decoys.has(simplify(text).toLowerCase());
    const problem = isDecoy ? "it is a decoy as well" : problemOf(text, fold);
    if (problem) problems.push(`${where} ${shown(text)} cannot be found: ${problem}${isLabel ? `; ${MEND}` : ""}`);
  }
  for (const pattern of patternTexts(glossary)) {
    const slot = slotProblem(pattern);
    const problem = problemOf(pattern.text.trim(), fold);
    if (slot) problems.push(slot);
    else if (problem) problems.push(`${pattern.where} cannot be found as ${shown(pattern.text)}: ${problem}`);
  }
  fail(problems);
}

/** @throws where there are problems. */
export function fail(problems: readonly string[]): void {
  if (!problems.length) return;
  const unique = [...new Set(problems)];
  const more = unique.length - MOST_PROBLEMS;
  throw new Error([...unique.slice(0, MOST_PROBLEMS), ...(more > 0 ? [`and ${more} more`] : [])].join("\n"));
}
