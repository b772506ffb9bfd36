/**
 * Single letters for the phrases with which most is saved. What stands side by side most often, weighed by its length,
 * becomes one symbol, and so on with these symbols: Re-Pair (Larsson and Moffat, 1999), over words instead of characters.
 */
import { FIRST_LETTER, LAST_LETTER, type Phrases } from "../../src/store/phrases.ts";

/** Letters of two bytes, then of three, that few texts hold, the same in every Unicode normal form. */
const LETTERS = Array.from({ length: LAST_LETTER - FIRST_LETTER + 1 }, (_, i) =>
  String.fromCodePoint(FIRST_LETTER + i),
).filter(
  (letter) =>
    /(?=\p{L})[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Ethiopic}]/u.test(
      letter,
    ) && letter.normalize("NFKD") === letter,
);

/** A Chinese character, a word with the space after it, a number, or any other character. */
const TOKEN = /\p{Script=Han}|[\p{L}\p{M}]+ ?|\d+|[^\p{L}\p{M}\d]/gu;

/** Of an entry besides its phrase: the letter, quotation marks, colon and comma. */
const ENTRY_BYTES = 8;
/** What saves less is not worth reading. */
const LEAST_GAIN_BYTES = 12;
/** Phrases chosen from one count: fewer would find a little more, and take longer. */
const BATCH = 60;

/** The symbol between two texts; second in a pair, it says that the first stands alone. */
const NONE = 0;
/** Two symbols in one number. */
const pair = (first: number, second: number) => first * 2 ** 20 + second;
const unpair = (both: number) => [Math.floor(both / 2 ** 20), both % 2 ** 20] as const;

/** Texts as numbers of symbols; `spelling` says how each is written: a token, or the letter of a phrase. */
interface Symbols {
  sequence: readonly number[];
  spelling: string[];
}

function symbolsOf(texts: readonly string[]): Symbols {
  const spelling = [""];
  const known = new Map<string, number>();
  const symbolOf = (token: string) => known.get(token) ?? known.set(token, spelling.push(token) - 1).get(token)!;
  const sequence = texts.flatMap((text) => [...(text.match(TOKEN) ?? []).map(symbolOf), NONE]);
  return { sequence, spelling };
}

/** How often each token and each pair of neighbours stands in the texts. */
function counted(sequence: readonly number[], isToken: (symbol: number) => boolean): Map<number, number> {
  const counts = new Map<number, number>();
  const count = (key: number) => counts.set(key, (counts.get(key) ?? 0) + 1);
  sequence.forEach((symbol, i) => {
    const before = sequence[i - 1] ?? NONE;
    if (symbol !== NONE && isToken(symbol)) count(pair(symbol, NONE));
    if (symbol !== NONE && before !== NONE) count(pair(before, symbol));
  });
  return counts;
}

/** The pairs that save most, no symbol in two of them: counts of the others no longer hold once one is replaced. */
function best(counts: ReadonlyMap<number, number>, spelling: readonly string[], letters: readonly string[]): number[] {
  const most = Math.min(BATCH, letters.length);
  const letterBytes = Buffer.byteLength(letters[0] ?? "");
  const bytes = spelling.map((text) => Buffer.byteLength(text));
  const gains = [...counts].flatMap(([both, count]) => {
    const [first, second] = unpair(both);
    const length = bytes[first]! + bytes[second]!;
    const gain = count * (length - letterBytes) - length - ENTRY_BYTES;
    return gain < LEAST_GAIN_BYTES ? [] : [[both, gain] as const];
  });
  gains.sort((a, b) => b[1] - a[1]);
  const [greatest = 0] = gains.map(([, gain]) => gain);
  const [chosen, touched]: [number[], Set<number>] = [[], new Set()];
  for (const [both, gain] of gains) {
    // A small gain now may be part of a greater one after the next count.
    if (chosen.length === most || gain < greatest / 4) break;
    const parts = unpair(both).filter((symbol) => symbol !== NONE);
    if (parts.some((symbol) => touched.has(symbol))) continue;
    for (const symbol of parts) touched.add(symbol);
    chosen.push(both);
  }
  return chosen;
}

function replaced(sequence: readonly number[], symbols: ReadonlyMap<number, number>): number[] {
  const result: number[] = [];
  for (let i = 0; i < sequence.length; i++) {
    const symbol = sequence[i]!;
    const both = symbols.get(pair(symbol, sequence[i + 1] ?? NONE));
    result.push(both ?? symbols.get(pair(symbol, NONE)) ?? symbol);
    if (both !== undefined && sequence[i + 1] !== NONE) i++;
  }
  return result;
}

function writtenTexts(sequence: readonly number[], spelling: readonly string[]): string[] {
  const texts: string[] = [];
  let text = "";
  for (const symbol of sequence) {
    text += spelling[symbol];
    if (symbol !== NONE) continue;
    texts.push(text);
    text = "";
  }
  return texts;
}

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap((inner) => stringsIn(inner)) : [];
}

function rewritten(value: unknown, texts: ReadonlyMap<string, string>): unknown {
  if (typeof value === "string") return texts.get(value);
  if (Array.isArray(value)) return value.map((item) => rewritten(item, texts));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rewritten(inner, texts)]));
}

/** The value with letters for frequent phrases in all its texts, names of fields excepted. */
export function phrased<T>(value: T): { phrases: Phrases; value: T } {
  const texts = stringsIn(value);
  const taken = new Set(texts.join(""));
  const letters = LETTERS.filter((letter) => !taken.has(letter));
  const phrases: Phrases = {};
  let { sequence, spelling } = symbolsOf(texts);
  const tokens = spelling.length;
  for (;;) {
    const chosen = best(
      counted(sequence, (symbol) => symbol < tokens),
      spelling,
      letters,
    );
    if (chosen.length === 0) break;
    const symbols = new Map(
      chosen.map((both) => {
        const letter = letters.shift()!;
        phrases[letter] = unpair(both)
          .map((symbol) => spelling[symbol])
          .join("");
        return [both, spelling.push(letter) - 1] as const;
      }),
    );
    sequence = replaced(sequence, symbols);
  }
  const written = writtenTexts(sequence, spelling);
  return { phrases, value: rewritten(value, new Map(texts.map((text, i) => [text, written[i]!]))) as T };
}
