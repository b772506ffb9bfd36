/** Abbreviations that a text introduces itself: "Interbank Consortium (IBC)", and "Scottish Chamber Orchestra (SCO)". */

import { ABBREVIATION, FORM_BITS } from "./entry.ts";
import { ENTRY, ROW, START, type Found } from "./found.ts";
import type { Tables } from "./tables.ts";

export interface Introduction {
  abbreviation: string;
  /** Where the bracket opens. */
  open: number;
}

const BRACKETED =
  /\s?(?:the |далее\s*[—–-]\s*|以下简称|简称|下称)?[«“"「]?(?:\p{Lu}{2,6} )?([\p{Lu}\p{N}][\p{Lu}\p{N}-]{1,11})[»”"」]?\s?[)）]/uy;

/** Between a bracket and the abbreviation in it stand at most so many units. */
const LONGEST_LEAD = 10;

const isOpen = (unit: number) => unit === 0x28 || unit === 0xff08;

/** Where a bracket opens shortly before a place, or -1. */
function openBefore(text: string, at: number): number {
  for (let i = at - 1; i >= 0 && i >= at - LONGEST_LEAD; i--) if (isOpen(text.charCodeAt(i))) return i;
  return -1;
}

/** Abbreviations of the glossary that stand in brackets. */
export function introductions(text: string, { rows, end }: Found, { flags }: Tables): Introduction[] {
  const found: Introduction[] = [];
  for (let row = 0; row < end; row += ROW) {
    if ((flags[rows[row + ENTRY]!]! & FORM_BITS) !== ABBREVIATION) continue;
    const open = openBefore(text, rows[row + START]!);
    if (open < 0 || found.at(-1)?.open === open) continue;
    BRACKETED.lastIndex = open + 1;
    const match = BRACKETED.exec(text);
    if (match) found.push({ abbreviation: match[1]!, open });
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
