/** Simplified and traditional Chinese. */
import { CustomConverter } from "opencc-js/core";
import CHARACTERS from "opencc-js/dict/TSCharacters";
import TAIWAN_PHRASES from "opencc-js/dict/TWPhrases";
import { IDEOGRAPH, IDEOGRAPH_END } from "../match/units.ts";

const isIdeograph = (character: string) =>
  character.length === 1 && character.charCodeAt(0) >= IDEOGRAPH && character.charCodeAt(0) < IDEOGRAPH_END;

/** A dictionary of the converter: `from to` in turn, and of several forms the first. */
const pairsOf = (dictionary: string) =>
  dictionary.split("|").map((entry): [string, string] => {
    const [from, to] = entry.split(" ");
    return [from!, to!];
  });

const simpleForms = new Map(pairsOf(CHARACTERS).filter(([from, to]) => isIdeograph(from) && isIdeograph(to)));

/** Character by character, so that a text and a name are compared in the same way. */
export const simplify = (text: string) =>
  Array.from(text, (character) => simpleForms.get(character) ?? character).join("");

// The last is one character in simplified Chinese and two in traditional, both of them known to the other.
const toTaiwanWords = CustomConverter([
  ...pairsOf(TAIWAN_PHRASES).map(([from, to]): [string, string] => [simplify(from), simplify(to)]),
  ["着", "著"],
]);

/** How Taiwan words the name, in simplified characters; `undefined` where only the characters differ. */
export function taiwanWording(text: string): string | undefined {
  const simple = simplify(text);
  const wording = toTaiwanWords(simple);
  return wording === simple ? undefined : wording;
}

/** Pairs of a character and the one, among those that stand in names, that it counts as. */
export function variantPairs(ideographs: ReadonlySet<string>): string {
  let pairs = "";
  for (let code = IDEOGRAPH; code < IDEOGRAPH_END; code++) {
    const character = String.fromCharCode(code);
    const simple = simpleForms.get(character);
    if (simple !== undefined && simple !== character && ideographs.has(simple)) pairs += character + simple;
  }
  return pairs;
}
