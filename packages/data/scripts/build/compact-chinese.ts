/** What the published Chinese names say of single characters: the most frequent Traditional form and reading of each. */
import type { GlossaryRecord } from "@sco-glossary/schema";

type Votes = Map<string, Map<string, number>>;

function vote(votes: Votes, character: string, form: string): void {
  const forms = votes.get(character) ?? votes.set(character, new Map()).get(character)!;
  forms.set(form, (forms.get(form) ?? 0) + 1);
}

/** Each character with what was said of it most often. */
const winners = (votes: Votes) =>
  [...votes]
    .map(([character, forms]) => [character, [...forms].toSorted((a, b) => b[1] - a[1])[0]![0]] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));

/** The most frequent Traditional form of each character in the labels, in pairs. */
export function traditionalPairs(records: readonly GlossaryRecord[]): string {
  const votes: Votes = new Map();
  for (const { labels } of records) {
    labels["zh-Hant"]?.forEach((label, i) => {
      const [from, to] = [[...(labels["zh-Hans"]?.[i]?.text ?? "")], [...label.text]];
      if (label.derived && from.length === to.length) from.forEach((character, at) => vote(votes, character, to[at]!));
    });
  }
  return winners(votes)
    .filter(([from, to]) => from !== to)
    .flat()
    .join("");
}

const isHan = (character: string) => /\p{Script=Han}/u.test(character);

/** The most frequent reading of each character in the labels, by syllable. */
export function readings(records: readonly GlossaryRecord[]): Record<string, string> {
  const votes: Votes = new Map();
  for (const { labels } of records) {
    for (const { text, transliteration } of labels["zh-Hans"] ?? []) {
      const [characters, syllables] = [[...text], transliteration?.split(" ") ?? []];
      if (characters.length === syllables.length && characters.every(isHan))
        characters.forEach((character, i) => vote(votes, character, syllables[i]!));
    }
  }
  const bySyllable: Record<string, string> = {};
  for (const [character, syllable] of winners(votes)) bySyllable[syllable] = (bySyllable[syllable] ?? "") + character;
  return bySyllable;
}
