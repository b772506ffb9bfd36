/** A name as readers compare it: without letter case, with single spaces. */
export function comparedName(text: string): string {
  return text.normalize("NFKC").toLowerCase().replaceAll(/\s+/g, " ").trim();
}
