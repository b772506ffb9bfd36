/** Which capitals a label's matches must show. */
import type { Label } from "@sco-glossary/schema";

const ABBREVIATION = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{N}]+(?![\p{L}\p{N}])/u;
const ROMAN = /^[IVX]+$/;

/** A part that must stand as written, or `^` and how a match begins; empty where any case will do. */
export function capitalsOf({ text, form, match }: Pick<Label, "text" | "form" | "match">): string {
  if (match.case === "any") return "";
  const abbreviation = ABBREVIATION.exec(text)?.[0];
  if (abbreviation && !ROMAN.test(abbreviation) && text !== text.toUpperCase()) return abbreviation;
  if (form === "abbreviation" || (abbreviation && text === abbreviation)) return text;
  return match.case === "exact" ? `^${text.split(/\s/, 1)[0]!.slice(0, 4)}` : "";
}
