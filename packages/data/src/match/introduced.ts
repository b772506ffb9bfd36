/** Abbreviations that a text introduces itself: "Interbank Consortium (IBC)", and "Scottish Chamber Orchestra (SCO)". */

export interface Introduction {
  abbreviation: string;
  /** Where the opening bracket and the end of the closing one stand. */
  open: number;
  end: number;
}

const BRACKETED =
  /\s?(?:the |далее\s*[—–-]\s*|以下简称|简称|下称)?[«“"「]?([\p{Lu}\p{N}][\p{Lu}\p{N}-]{1,11})[»”"」]?\s?[)）]/uy;

/** Every abbreviation in brackets. */
export function introductions(text: string): Introduction[] {
  const found: Introduction[] = [];
  for (const bracket of ["(", "（"])
    for (let open = text.indexOf(bracket); open >= 0; open = text.indexOf(bracket, open + 1)) {
      BRACKETED.lastIndex = open + 1;
      const match = BRACKETED.exec(text);
      if (match) found.push({ abbreviation: match[1]!, open, end: BRACKETED.lastIndex });
    }
  return found;
}

const WORD = /[\p{L}\p{N}'’]+/gu;
const SMALL = /^(?:of|the|and|for|on|in|to|и|по|в|на|о|об|с)$/iu;

/** Whether the words before the bracket begin with the letters of the abbreviation. */
export function spellsOut(before: string, abbreviation: string): boolean {
  const words = (before.slice(-160).match(WORD) ?? []).filter((word) => !SMALL.test(word));
  const letters = [...abbreviation.toLowerCase()].filter((letter) => /\p{L}/u.test(letter));
  const initials = words.slice(-letters.length).map((word) => word[0]!.toLowerCase());
  return (
    letters.length > 1 && initials.length === letters.length && initials.every((initial, i) => initial === letters[i])
  );
}
