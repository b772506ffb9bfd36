import type { MatchIndex } from "../match/types.ts";
import { LEXEME } from "../match/units.ts";
import type { Lexicon } from "./lexicon.ts";
import { packDifferences, pack } from "./pack.ts";

/** Letters of a form are kept from the one before up to here: the reader keeps that many hashes. */
const MOST_KEPT = 60;

/** Letters of the longest form. */
export const MOST_LETTERS = 199;

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < MOST_KEPT && length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

/** Word forms in order of their letters, each written from where it differs from the one before. */
export function packForms({ forms }: Lexicon): MatchIndex["forms"] {
  const sorted = [...forms]
    .filter(([text]) => text.length > 0 && text.length <= MOST_LETTERS)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const kept = sorted.map(([text], at) => commonStart(sorted[at - 1]?.[0] ?? "", text));
  return {
    kept: pack(kept),
    added: pack(sorted.map(([text], at) => text.length - kept[at]!)),
    text: sorted.map(([text], at) => text.slice(kept[at])).join(""),
    word: packDifferences(sorted.map(([, { word }]) => word)),
    lexeme: packDifferences(
      sorted.map(([, { lexeme }]) => lexeme),
      LEXEME,
    ),
    mask: pack(sorted.map(([, { mask }]) => mask)),
  };
}
