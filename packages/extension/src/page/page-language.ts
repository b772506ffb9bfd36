import { attribute, bodyOf, documentElementOf } from "./dom.ts";

/** Enough of a page to know its script. */
const SAMPLE = 4000;

/** The page's language as it says itself, else by its script; `undefined` where neither tells. */
export function pageLanguage(document: Document): string | undefined {
  const root = documentElementOf(document);
  const declared = root && (attribute(root, "lang") || attribute(root, "xml:lang"));
  if (declared && /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/.test(declared)) return declared;
  const sample = (bodyOf(document)?.textContent ?? "").slice(0, SAMPLE);
  const count = (expression: RegExp) => sample.match(expression)?.length ?? 0;
  const [han, cyrillic, latin] = [
    count(/\p{Script=Han}/gu),
    count(/\p{Script=Cyrillic}/gu),
    count(/\p{Script=Latin}/gu),
  ];
  if (han * 2 > latin && han > 20) return "zh";
  if (cyrillic > latin && cyrillic > 20) return "ru";
  return latin > 20 ? "en" : undefined;
}
