/**
 * What each UTF-16 unit counts as, for any glossary. Made here once, with the tables of Unicode that the engine has; the
 * matcher only reads it. What single glossaries need besides is in `own-fold.ts`.
 */
import * as unit from "../match/units.ts";

const MARKS: [marks: string, counts: number][] = [
  [" \t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000", unit.SPACE],
  ["-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d\u00b7\u2022\u2027\u30fb\uff65\u05be", unit.HYPHEN],
  ['"“”„‟«»‹›《》〈〉「」『』﹁﹂﹃﹄〝〞＂*_', unit.QUOTE],
  ["'’‘‛ʼʻ`´＇", unit.APOSTROPHE],
  [",，、､،", unit.COMMA],
  [".．", unit.DOT],
  ["+＋", unit.PLUS],
  ["&＆", unit.AND],
  ["/／", unit.SLASH],
  ["(（", unit.OPEN],
  [")）", unit.CLOSE],
  [":：", unit.COLON],
  ["\n\r\u2028\u2029\u0085", unit.NEWLINE],
  // Soft hyphen, zero-width space and joiners, word joiner, byte order mark, direction marks, Arabic tatweel.
  [
    "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u0640",
    unit.IGNORED,
  ],
];

/** Letters that no decomposition brings to their common shape. */
const SAME_LETTER: Record<string, string> = {
  ı: "i",
  ø: "o",
  đ: "d",
  ł: "l",
  ё: "е",
  й: "и",
  ي: "ی",
  ى: "ی",
  ئ: "ی",
  ك: "ک",
  ة: "ه",
  ہ: "ه",
  ھ: "ه",
  ە: "ه",
  ۀ: "ه",
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ؤ: "و",
};

/** Letters that count as more than one. */
export const EXPANSIONS: Record<string, string> = {
  ß: "ss",
  ẞ: "ss",
  æ: "ae",
  Æ: "ae",
  œ: "oe",
  Œ: "oe",
  ﬀ: "ff",
  ﬁ: "fi",
  ﬂ: "fl",
  ﬃ: "ffi",
  ﬄ: "ffl",
  ﬅ: "st",
  ﬆ: "st",
};

/** A letter that the table has no place for: DEL, which no text has. All of them count as the same. */
export const ODD_LETTER = unit.LETTER + 95;

/** Whether a unit can stand for a letter in the table. */
export const isOwnLetter = (code: number) => code >= unit.LETTER && code < unit.IDEOGRAPH;

const isLetter = (text: string) => /[\p{L}\p{N}]/u.test(text);
/** Marks that change how a letter looks and not which it is; vowel signs of Indic scripts are letters. */
const isIgnoredMark = (text: string) => /[\p{Mn}\p{Me}]/u.test(text) && !/\p{Script=Devanagari}/u.test(text);
const NUKTA = "\u093c";

/** Scripts of whose letters only the common shape is told apart from marks: the gaps in their blocks are no matter. */
export const isOtherScript = (code: number) =>
  (code >= 0x530 && code < 0x600) || (code >= 0x700 && code < 0x900) || (code >= 0x980 && code < 0x1e00);

function countsAs(code: number): number {
  if (code >= unit.IDEOGRAPH && code < unit.IDEOGRAPH_END) return unit.BREAK; // filled by the reader
  const text = String.fromCharCode(code);
  const mark = MARKS.find(([marks]) => marks.includes(text));
  if (mark) return mark[1];
  if (text in EXPANSIONS) return unit.EXPANDED;
  if (text === NUKTA || isIgnoredMark(text)) return unit.IGNORED;
  if (/\p{M}/u.test(text)) return code;
  if (isOtherScript(code)) return code;
  return isLetter(text) ? letterOf(text) : unit.BREAK;
}

function letterOf(text: string): number {
  const bare = text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/(?!\p{Script=Devanagari})\p{M}|\u093c/gu, "");
  const letter =
    SAME_LETTER[bare] ?? SAME_LETTER[text.toLowerCase()] ?? (bare.length === 1 ? bare : text.toLowerCase());
  const folded = letter.charCodeAt(0);
  return letter.length === 1 && isOwnLetter(folded) ? folded : ODD_LETTER;
}

let table: Uint16Array | undefined;

/** The table without ideographs, as it is for every glossary. */
export function foldTable(): Uint16Array {
  return (table ??= Uint16Array.from({ length: 0x10000 }, (_, code) => countsAs(code)));
}
