/** Simplified and traditional Chinese. */
import { Converter } from "opencc-js";
import { IDEOGRAPH, IDEOGRAPH_END } from "../match/units.ts";

const toSimplified = Converter({ from: "t", to: "cn" });
const toTaiwanese = Converter({ from: "cn", to: "twp" });

/** Character by character, so that a text and a name are compared in the same way. */
export const simplify = (text: string) =>
  Array.from(text, (character) => (isIdeograph(character) ? simpleForm(character) : character)).join("");

const isIdeograph = (character: string) =>
  character.charCodeAt(0) >= IDEOGRAPH && character.charCodeAt(0) < IDEOGRAPH_END;

const simpleForms = new Map<string, string>();

function simpleForm(character: string): string {
  let simple = simpleForms.get(character);
  if (simple === undefined) {
    const converted = toSimplified(character);
    simple = converted.length === 1 && isIdeograph(converted) ? converted : character;
    simpleForms.set(character, simple);
  }
  return simple;
}

/** How Taiwan words the name, in simplified characters; `undefined` where only the characters differ. */
export function taiwanWording(text: string): string | undefined {
  const wording = simplify(toTaiwanese(text));
  return wording === simplify(text) ? undefined : wording;
}

/** Pairs of a character and the one, among those that stand in names, that it counts as. */
export function variantPairs(ideographs: ReadonlySet<string>): string {
  let pairs = "";
  for (let code = IDEOGRAPH; code < IDEOGRAPH_END; code++) {
    const character = String.fromCharCode(code);
    const simple = simpleForm(character);
    if (simple !== character && ideographs.has(simple)) pairs += character + simple;
  }
  return pairs;
}
