/**
 * What units count as in texts for the names of one glossary. The common table has no place for the letters of every
 * script, takes vowel signs for accents where they hardly matter, and breaks words at symbols. A glossary that has such
 * names pays for them in its index, and no other does.
 */
import * as unit from "../match/units.ts";
import { EXPANSIONS, foldTable, isOtherScript, isOwnLetter, ODD_LETTER } from "./fold.ts";
import { pack } from "./pack.ts";

const HANGUL = 0xac00;
const HANGUL_END = 0xd800;
const SURROGATES_END = 0xe000;

/** Units of a script stand together, so many to a page. */
const PAGE_BITS = 8;
const pageOf = (code: number) => code >> PAGE_BITS;

/** Places for letters that have none below the ideographs: scripts and signs that hardly any text has. */
const SPARE: [first: number, end: number][] = [
  [0x1400, 0x1680], // Canadian syllabics
  [0x18b0, 0x1900],
  [0x1a20, 0x1ab0], // Tai Tham
  [0x1b00, 0x1c00], // Balinese, Sundanese, Batak
  [0x2800, 0x2c00], // braille, further arrows and operators
];

/** Decoration that a name is written with or without. */
const UNSEEN = "\u2122\u00ae\u00a9\u2120";
/** Symbols that are read like words, or are what a name turns on: \u2116 5, C#, 50%. All others are marks. */
const isWordSymbol = (text: string) =>
  /[\p{Sc}\p{So}#%\u2030@\u00a7\uff03\uff05\uff20]/u.test(text) && text !== "\ufffc";

/** From a Latin sign to its full-width form. */
const TO_WIDE = 0xfee0;
const LATIN_END = 0x7f;

/** What stands between syllables (Tibetan) and words (Ethiopic). */
const GAPS = new Map([
  [0x0f0b, unit.HYPHEN],
  [0x0f0c, unit.HYPHEN],
  [0x1361, unit.SPACE],
]);

/** Marks that texts may leave out: points of Hebrew and Syriac, variation selectors of Mongolian. */
const isOptionalMark = (code: number) =>
  (code >= 0x590 && code < 0x600) || (code >= 0x700 && code < 0x750) || (code >= 0x180b && code < 0x1810);

/** The unit that all cases of a letter count as, if one of them can stand for it. */
const caseless = (text: string) =>
  [text.toLowerCase(), text.toUpperCase(), text]
    .filter(({ length }) => length === 1)
    .map((letter) => letter.charCodeAt(0))
    .find(isOwnLetter);

/** What a unit of the scripts counts as that the common table does not look into. */
function countsExactlyAs(code: number): number {
  const text = String.fromCharCode(code);
  const gap = GAPS.get(code);
  if (gap !== undefined) return gap;
  if (/\p{Cf}/u.test(text) || (/\p{M}/u.test(text) && isOptionalMark(code))) return unit.IGNORED;
  if (/\p{M}/u.test(text)) return code;
  return /[\p{L}\p{N}]/u.test(text) ? (caseless(text) ?? ODD_LETTER) : unit.BREAK;
}

/** The table for the names of one glossary. */
export class Fold {
  readonly table: Uint16Array;
  private readonly units: readonly number[];
  private readonly pages: ReadonlySet<number>;
  private readonly soft = new Set<number>();
  private readonly spare: number[];

  /** `texts`: everything that is looked for. */
  constructor(texts: Iterable<string>) {
    const units = new Set<number>();
    for (const text of texts) for (let i = 0; i < text.length; i++) units.add(text.charCodeAt(i));
    this.units = [...units].toSorted((a, b) => a - b);
    this.pages = new Set(this.units.map(pageOf));
    this.table = foldTable().slice();
    this.readScripts();
    this.spare = SPARE.flatMap(([first, end]) =>
      Array.from({ length: end - first }, (_, at) => first + at).filter((code) => !this.pages.has(pageOf(code))),
    );
    for (const code of this.units) this.make(code);
  }

  /** Letters of a word as the matcher compares them. */
  word(word: string): string {
    return Array.from(word, (letter) => {
      const counts = this.table[letter.charCodeAt(0)]!;
      return EXPANSIONS[letter] ?? (counts === unit.IGNORED ? "" : String.fromCharCode(counts));
    }).join("");
  }

  /** Whether a unit is a mark only because a name has it: `Yahoo! Inc`. */
  isSoft(code: number): boolean {
    return this.soft.has(code);
  }

  /** Whether the matcher reads a unit at all, if only as something between words. */
  isRead(code: number): boolean {
    return (code >= unit.IDEOGRAPH && code < unit.IDEOGRAPH_END) || this.table[code] !== unit.BREAK;
  }

  private readScripts(): void {
    for (const page of new Set(this.units.filter(isOtherScript).map(pageOf)))
      for (let code = page << PAGE_BITS; code < (page + 1) << PAGE_BITS; code++)
        if (isOtherScript(code) && foldTable()[code] !== unit.HYPHEN) this.setCases(code, countsExactlyAs(code));
  }

  /** Both cases may stand in pages far from each other. */
  private setCases(code: number, counts: number): void {
    const text = String.fromCharCode(code);
    this.table[code] = counts;
    for (const other of [text.toLowerCase(), text.toUpperCase()])
      if (other.length === 1 && other !== text) this.table[other.charCodeAt(0)] = counts;
  }

  /** Gives a unit of a name a place of its own in the table where it has none. */
  private make(code: number): void {
    const text = String.fromCharCode(code);
    if (this.table[code] === ODD_LETTER) this.setCases(code, caseless(text) ?? this.spareLetter());
    else if (!this.isRead(code) && /[\p{P}\p{S}]/u.test(text)) this.makeMark(code, text);
  }

  private makeMark(code: number, text: string): void {
    if (UNSEEN.includes(text)) this.table[code] = unit.IGNORED;
    else if (isWordSymbol(text)) {
      const narrow = code > TO_WIDE ? code - TO_WIDE : code;
      const letter = isOwnLetter(narrow) ? narrow : this.spareLetter();
      this.table[code] = this.table[narrow] = letter;
      if (narrow < LATIN_END) this.table[narrow + TO_WIDE] = letter;
    } else {
      this.table[code] = unit.COLON;
      this.soft.add(code);
    }
  }

  private spareLetter(): number {
    const letter = this.spare.shift();
    if (letter === undefined) return ODD_LETTER;
    this.table[letter] = letter;
    return letter;
  }

  /** The table as runs of equal steps. */
  pack(): string {
    const { table } = this;
    const hasHangul = this.units.some((code) => code >= HANGUL && code < HANGUL_END);
    const numbers: number[] = [];
    let done = 0;
    for (let code = 0; code < table.length;) {
      if (table[code] === unit.BREAK || (!hasHangul && code >= HANGUL && code < SURROGATES_END)) {
        code++; // where no name has Hangul, it ends a word, which spares eleven thousand letters
        continue;
      }
      const start = code;
      const step = Math.max(0, Math.min(1, table[code + 1]! - table[code]!));
      while (code + 1 < table.length && table[code + 1] === table[code]! + step) code++;
      code++;
      numbers.push(start - done, code - start, step, table[start]!);
      done = code;
    }
    return pack(numbers);
  }
}
