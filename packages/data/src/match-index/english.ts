/** English: plural and singular of the word that a name turns on, and both spellings of every word. */

const PREPOSITIONS = new Set([
  "of",
  "for",
  "on",
  "in",
  "to",
  "with",
  "against",
  "at",
  "between",
  "among",
  "by",
  "from",
  "until",
  "under",
  "through",
  "concerning",
  "into",
  "as",
  "amending",
]);
const NO_PLURAL = /(?:ss|us|is|ics|ity|ism|ance|ence|ship|ness|ing)$/;

/** Position of the word that takes the plural: the last before a preposition. */
export function headOf(words: readonly string[]): number {
  const preposition = words.findIndex((word, at) => at > 0 && PREPOSITIONS.has(word));
  return (preposition < 0 ? words.length : preposition) - 1;
}

/** Singular and plural of a word that is one of them; the word alone where it has no other number. */
export function numberForms(word: string): string[] {
  if (!/^[a-z]{3,}$/.test(word) || NO_PLURAL.test(word)) return [word];
  if (word.endsWith("ies")) return [word, `${word.slice(0, -3)}y`];
  if (/(?:ches|shes|xes|sses)$/.test(word)) return [word, word.slice(0, -2)];
  if (word.endsWith("s")) return [word, word.slice(0, -1)];
  if (/[^aeiou]y$/.test(word)) return [word, `${word.slice(0, -1)}ies`];
  return [word, /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`];
}

const SPELLINGS: [british: RegExp, american: string][] = [
  [/is(ations?|ational|e[ds]?|ing|ers?)$/, "iz$1"],
  [/(?<=neighb|lab|fav|hon|col|harb|behavi)our/, "or"],
  [/(?<=cent|theat)re(?=s?$)/, "er"],
  [/(?<=program)me(?=s?$)/, ""],
  [/(?<=[dfo][ef]?fen)ce(?=s?$)/, "se"],
  [/ll(?=ing$|ed$|ers?$)/, "l"],
];
const NO_SPELLING =
  /^(?:(?:prom|exerc|advert|ra|surpr|expert|prec|adv|rev|superv|comprom|enterpr|r|w|prec|franch|dev|desp|improv|prem|televis)is(?:e[ds]?|ing|ers?)|organisers?)$|(?:call|roll|sell|tell|fill|kill|will|bill|pull|poll|drill|skill|install|enroll|control|spell|swell|dwell)(?:ing|ed|ers?)$/;
const TO_BRITISH: [american: RegExp, british: string][] = [
  [/iz(ations?|ational|e[ds]?|ing|ers?)$/, "is$1"],
  [/(?<=neighb|lab|fav|hon|col|harb|behavi)or(?!a)/, "our"],
  [/(?<=cent|theat)er(?=s?$)/, "re"],
  [/(?<=program)(?=s?$)/, "me"],
  [/(?<=[dfo][ef]?fen)se(?=s?$)/, "ce"],
];

/** The word as Britons and as Americans write it. */
export function spellings(word: string): string[] {
  if (NO_SPELLING.test(word)) return [word];
  const rewrite = (rules: typeof SPELLINGS) =>
    rules.reduce((changed, [pattern, by]) => changed.replace(pattern, by), word);
  return [...new Set([word, rewrite(SPELLINGS), rewrite(TO_BRITISH)])];
}
