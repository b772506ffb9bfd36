/** What the matcher should find, written to be plainly right and not fast: names word by word at every word. */

export interface NaiveName {
  words: string[];
  id: string;
}

interface Word {
  text: string;
  start: number;
  end: number;
}

/** Words and ideographs, each ideograph by itself, without what cannot be seen. */
function wordsOf(text: string): Word[] {
  return Array.from(
    text.matchAll(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}\u00ad\u200b])+/gu),
    ({ 0: word, index }) => ({
      text: word.replace(/[\u00ad\u200b]/g, "").toLowerCase(),
      start: index,
      end: index + word.length,
    }),
  ).filter(({ text }) => text.length > 0);
}

/** Whether a name may go on across what stands between two words. */
const isGap = (between: string) =>
  /^[\s\u00a0\-–“”"'\u200b\u00ad]*$/u.test(between) && (between.match(/\n/g) ?? []).length < 2;

/** Mentions from the left, the longest at each place, as `start-end:id`. */
export function naiveFind(names: readonly NaiveName[], text: string): string[] {
  const words = wordsOf(text);
  const found: string[] = [];
  let free = 0;
  for (let at = 0; at < words.length; at++) {
    if (words[at]!.start < free) continue;
    const fits = names.filter((name) =>
      name.words.every(
        (word, i) =>
          words[at + i]?.text === word && (i === 0 || isGap(text.slice(words[at + i - 1]!.end, words[at + i]!.start))),
      ),
    );
    const best = fits.toSorted((a, b) => words[at + b.words.length - 1]!.end - words[at + a.words.length - 1]!.end)[0];
    if (!best) continue;
    const { end } = words[at + best.words.length - 1]!;
    const start = words[at]!.start;
    found.push(`${start}-${end}:${best.id}`);
    free = end;
  }
  return found;
}
