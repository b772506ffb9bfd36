/**
 * What a UTF-16 unit counts as. Units from {@link LETTER} up are letters, given as the letter they are compared as
 * (lower case, no accent, common shape); ideographs stand for themselves, in their simplified form.
 * The numbers below are also symbols of the trie, except the first few, which never reach it.
 */
export const BREAK = 0;
export const IGNORED = 1;
export const SPACE = 2;
export const HYPHEN = 3;
export const QUOTE = 4;
export const APOSTROPHE = 5;
export const COMMA = 6;
export const DOT = 7;
export const PLUS = 8;
export const AND = 9;
export const SLASH = 10;
export const OPEN = 11;
export const CLOSE = 12;
export const COLON = 13;
export const NEWLINE = 14;
/** A letter that counts as two. */
export const EXPANDED = 15;
/** An ideograph that stands in no name. */
export const OTHER_IDEOGRAPH = 16;
/** Symbol of a word that a text may put into a name or leave out: articles. */
export const ARTICLE = 18;

export const LETTER = 32;
export const IDEOGRAPH = 0x3400;
export const IDEOGRAPH_END = 0xa000;
/** Symbols of inflected words start here, those of slots at {@link SLOT}. */
export const LEXEME = 0xa000;
export const SLOT = 0xf000;

export const isIdeograph = (symbol: number) => symbol >= IDEOGRAPH && symbol < IDEOGRAPH_END;
export const isDigit = (symbol: number) => symbol >= 48 && symbol <= 57;

/** Multiplier of the hash of word forms; odd, with well mixed high bits. */
export const HASH_FACTOR = 0x2c1b3c6d;
export const hashStep = (hash: number, letter: number) => Math.imul(hash ^ letter, HASH_FACTOR);
/** Where a finished hash belongs in a table of 2^(32 - shift) places. */
export const hashPlace = (hash: number, shift: number) => (hash ^ (hash >>> 15)) >>> shift;
