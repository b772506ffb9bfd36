/** A name as the sequence of symbols that leads to it in the trie. */
import { headOf, numberForms, spellings } from "./english.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Fold } from "./own-fold.ts";
import { declineName, personForms } from "./russian.ts";
import {
  APOSTROPHE,
  CLOSE,
  COLON,
  COMMA,
  DOT,
  EXPANDED,
  HYPHEN,
  IDEOGRAPH,
  IDEOGRAPH_END,
  IGNORED,
  LETTER,
  OPEN,
  PLUS,
  SLASH,
  AND,
  SLOT,
} from "../match/units.ts";

/** A word, an ideograph, a mark or a slot of a name, with what stands between it and the one before. */
export interface Piece {
  text: string;
  kind: "word" | "ideograph" | "mark" | "slot";
  mark?: number;
  slot?: number;
  joint: string;
  /** Where it begins in the name. */
  start: number;
  /** A mark that texts may leave out. */
  isSoft?: boolean;
}

const MARKS = new Set([COMMA, DOT, PLUS, AND, SLASH, OPEN, CLOSE, COLON]);
const ARTICLES = new Set(["the", "a", "an"]);

/** Splits a name; `{n}` stands for slot n. Articles and possessive `s` are left out: texts put them in or not. */
export const piecesOf = (text: string, fold: Fold): Piece[] => read(text, fold, false);

/** The same of a pattern, in which `{7}` is the slot of that number. */
export const piecesWithSlots = (text: string, fold: Fold): Piece[] => read(text, fold, true);

function read(text: string, fold: Fold, hasSlots: boolean): Piece[] {
  const { table } = fold;
  const pieces: Piece[] = [];
  let joint = "";
  for (let at = 0; at < text.length;) {
    const start = at;
    const slot = hasSlots && /^\{(\d+)\}/.exec(text.slice(at));
    if (slot) {
      pieces.push({ text: slot[0], kind: "slot", slot: Number(slot[1]), joint, start });
      at += slot[0].length;
      joint = "";
      continue;
    }
    const code = text.charCodeAt(at);
    const counts = table[code]!;
    if (code >= IDEOGRAPH && code < IDEOGRAPH_END) pieces.push({ text: text[at++]!, kind: "ideograph", joint, start });
    else if (MARKS.has(counts)) {
      const isSoft = fold.isSoft(code);
      // A name begins with something that can be read by itself.
      if (!isSoft || pieces.length) pieces.push({ text: text[at]!, kind: "mark", mark: counts, joint, start, isSoft });
      at++;
    } else if (counts >= LETTER || counts === EXPANDED) {
      while (at < text.length && isWordUnit(table, text.charCodeAt(at))) at++;
      const word = text.slice(start, at);
      if (!isDropped(text, start, at, table)) pieces.push({ text: word, kind: "word", joint, start });
    } else {
      joint += text[at++]!;
      continue;
    }
    joint = "";
  }
  return pieces;
}

/** What joins an article that is none to what stands before it: `R&A`, `Hepatitis-A`. */
const JOINS = new Set([HYPHEN, DOT, PLUS, AND, SLASH]);

const isIdeograph = (code: number) => code >= IDEOGRAPH && code < IDEOGRAPH_END;

/** Whether texts may leave out the word between two places of a name: an article before a word, and a possessive. */
function isDropped(text: string, start: number, end: number, table: Uint16Array): boolean {
  const word = text.slice(start, end);
  const before = text.charCodeAt(start - 1);
  if (word === "s")
    return end < text.length && table[before] === APOSTROPHE && isWordUnit(table, text.charCodeAt(start - 2));
  if (!ARTICLES.has(word.toLowerCase()) || isIdeograph(before) || JOINS.has(table[before]!)) return false;
  return BEFORE_WORD.test(text.slice(end).replace(LEADING_ARTICLES, ""));
}

/** After an article: articles that follow it, and a word, in quotation marks or not, or a slot. */
const LEADING_ARTICLES = /^(?:\s+(?:the|an?)(?![\p{L}\p{N}]))+/iu;
const BEFORE_WORD = /^\s+[«“„"‘'《「]*[\p{L}\p{N}{]/u;

const isWordUnit = (table: Uint16Array, code: number) =>
  (table[code]! >= LETTER || table[code] === IGNORED || table[code] === EXPANDED) &&
  !(code >= IDEOGRAPH && code < IDEOGRAPH_END);

export interface Inflection {
  language: string;
  isPerson: boolean;
  inflect: boolean;
}

/** A form that agrees with every other. */
const ALL_CASES = 0xfff;

/** The symbols of a name, words that change standing for all their forms. */
export function symbolsOf(
  pieces: readonly Piece[],
  lexicon: Lexicon,
  { language, isPerson, inflect }: Inflection,
): number[] {
  const forms = inflect ? formsOf(pieces, language, isPerson) : [];
  return pieces.map((piece, at) => {
    if (piece.kind === "ideograph") return lexicon.ideograph(piece.text);
    if (piece.kind === "mark") return piece.mark!;
    if (piece.kind === "slot") return SLOT + piece.slot!;
    const own = forms[at];
    if (own && own.size > 1) return lexicon.lexeme(own);
    // An article that is none counts only as itself.
    const word = piece.text.toLowerCase();
    return ARTICLES.has(word) ? lexicon.lexeme(new Map([[word, ALL_CASES]])) : lexicon.word(piece.text);
  });
}

function formsOf(
  pieces: readonly Piece[],
  language: string,
  isPerson: boolean,
): (ReadonlyMap<string, number> | undefined)[] {
  const words = pieces.map(({ text, kind }) => (kind === "word" ? text.toLowerCase() : kind === "mark" ? text : ""));
  if (language === "ru") {
    if (isPerson) return words.map((word) => (/^[а-яё-]+$/.test(word) ? personForms(word) : undefined));
    if (/^[\p{Lu}\p{N}]+$/u.test(pieces[0]?.text ?? "") && pieces[0]!.text.length > 1) return [];
    // A number that stands first agrees by itself.
    const first = Math.max(
      0,
      pieces.findIndex(({ kind }) => kind !== "slot"),
    );
    const joints = pieces.slice(first + 1).map(({ joint }) => joint);
    return [...words.slice(0, first).map(() => undefined), ...declineName(words.slice(first), joints)];
  }
  if (language !== "en" || isPerson) return [];
  const head = headOf(words);
  const original = pieces[head]?.text ?? "";
  if (original.length > 1 && original === original.toUpperCase()) return [];
  return words.map((word, at) =>
    at === head
      ? new Map(
          numberForms(word)
            .flatMap(spellings)
            .map((form) => [form, ALL_CASES]),
        )
      : undefined,
  );
}

const PREFIXES = /^(anti|counter|cyber|multi|non|inter|trans|pre|co)$/i;
const CLOSED = /^(anti|counter|cyber)([a-z]{5,}|террор.*)$/i;

/** The name as it may also be written: lists with and without a last comma, brackets left out, prefixes joined or apart. */
export function variantsOf(pieces: Piece[], language: string): Piece[][] {
  let variants = [pieces];
  const also = (change: (pieces: Piece[]) => Piece[] | undefined) => {
    variants = variants.flatMap((variant) => [variant, ...[change(variant) ?? []].filter((changed) => changed.length)]);
  };
  also(withoutBrackets);
  also(withoutLastSoft);
  also(withoutSoft);
  if (language === "en") {
    also(lastComma);
    also(joinPrefix);
    also(splitPrefix);
  }
  return variants;
}

function withoutBrackets(pieces: Piece[]): Piece[] | undefined {
  const open = pieces.findIndex(({ mark }) => mark === OPEN);
  const close = pieces.findIndex(({ mark }) => mark === CLOSE);
  return open > 0 && close > open ? [...pieces.slice(0, open), ...pieces.slice(close + 1)] : undefined;
}

const withoutLastSoft = (pieces: Piece[]) => (pieces.at(-1)?.isSoft ? pieces.slice(0, -1) : undefined);

const withoutSoft = (pieces: Piece[]) =>
  pieces.some(({ isSoft }) => isSoft) ? pieces.filter(({ isSoft }) => !isSoft) : undefined;

function lastComma(pieces: Piece[]): Piece[] | undefined {
  const and = pieces.findLastIndex(({ text }) => text === "and");
  if (and < 2 || !pieces.some(({ mark }) => mark === COMMA)) return undefined;
  if (pieces[and - 1]!.mark === COMMA) return pieces.toSpliced(and - 1, 1);
  return pieces.toSpliced(and, 0, { text: ",", kind: "mark", mark: COMMA, joint: "", start: pieces[and]!.start });
}

function joinPrefix(pieces: Piece[]): Piece[] | undefined {
  const at = pieces.findIndex(
    ({ text, kind }, i) =>
      kind === "word" && PREFIXES.test(text) && pieces[i + 1]?.kind === "word" && /[-‑]/.test(pieces[i + 1]!.joint),
  );
  return at < 0
    ? undefined
    : pieces.toSpliced(at, 2, { ...pieces[at]!, text: pieces[at]!.text + pieces[at + 1]!.text });
}

function splitPrefix(pieces: Piece[]): Piece[] | undefined {
  const at = pieces.findIndex(({ text, kind }) => kind === "word" && CLOSED.test(text));
  if (at < 0) return undefined;
  const [, prefix, rest] = CLOSED.exec(pieces[at]!.text)!;
  return pieces.toSpliced(
    at,
    1,
    { ...pieces[at]!, text: prefix! },
    { text: rest!, kind: "word", joint: "-", start: pieces[at]!.start },
  );
}
