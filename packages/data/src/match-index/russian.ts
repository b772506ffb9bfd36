/**
 * Russian declension by patterns: enough for the nouns and adjectives that names begin with. Every form comes with a
 * mask of the cases that it can be, so that the words of a name can be held to agree.
 * Bits 0–5: nominative, genitive, dative, accusative, instrumental, prepositional singular; 6–11 the same in plural.
 */
import {
  ADJECTIVES,
  FLEETING,
  NOUNS,
  ODD,
  PLURALS,
  PLURALS_IN_A,
  SURNAME_FEMININE,
  SURNAME_MASCULINE,
  UNCHANGING,
} from "./russian-endings.ts";

export type Forms = Map<string, number>;

const SINGULAR = [1, 2, 4, 8, 16, 32];
const ALL = 0xfff;

function put(forms: Forms, form: string, mask: number): void {
  forms.set(form, (forms.get(form) ?? 0) | mask);
}

function decline(word: string, stem: string, endings: readonly string[], otherStem = stem): Forms {
  const forms: Forms = new Map();
  put(forms, word, endings[0] === "" && endings[6] !== "" && !word.endsWith(stem) ? 64 : 1);
  endings.forEach((variants, at) => {
    if (variants === "" && at < 6 && endings.slice(0, 6).every((ending) => ending === "")) return;
    for (const ending of variants.split("|"))
      put(
        forms,
        at === 0 ? stem + ending : (ending === "" || ending === "ь" || ending === "й" ? stem : otherStem) + ending,
        1 << at,
      );
  });
  return forms;
}

function byPattern(word: string, patterns: typeof NOUNS, otherStem?: string): Forms | undefined {
  for (const [pattern, endings] of patterns) {
    const match = pattern.exec(word);
    if (match) return decline(word, word.slice(0, match.index), endings, otherStem ?? word.slice(0, match.index));
  }
  return undefined;
}

export const isAdjective = (word: string) =>
  ADJECTIVES.some(([pattern]) => pattern.test(word)) &&
  word.length > 4 &&
  !/(?:ание|ение|ствие|тие|ие)$/.test(word.replace(/(?:ские|ные|вые|кие|ние)$/, "")) &&
  !NOT_ADJECTIVES.test(word);
const NOT_ADJECTIVES =
  /(?:[ая]ние|ение|ствие|итие|ятие|орие|довие|верие|асие|учий|арий|ерий|орий|ений|логий|сентябрь|линия|партия|энергия|стратегия|комиссия|организация|миссия|конвенция|хартия|декларация)$/;

const isPlural = (word: string) =>
  /(?:ы|ки|ги|хи|ии|ели|ери|ости|ства|чи|щи|жи|ши)$/.test(word) && !/(?:али|дели)$/.test(word);

/** All forms of an adjective (also of participles and ordinals). */
export function adjectiveForms(word: string): Forms {
  if (/^трет(?:ий|ья|ье)$/.test(word))
    return new Map(
      ["ий", "ьего", "ьему", "ьим", "ьем", "ья", "ьей", "ью", "ье", "ьи", "ьих", "ьими"].map((ending) => [
        `трет${ending}`,
        ALL,
      ]),
    );
  return byPattern(word, ADJECTIVES) ?? new Map([[word, ALL]]);
}

/** All forms of a common noun given in the nominative. */
export function nounForms(word: string): Forms {
  const odd = ODD[word];
  if (odd)
    return new Map(
      odd.flatMap((variants, at) => variants.split("|").map((form) => [form, maskOf(odd, form, 1 << at)] as const)),
    );
  if (UNCHANGING.test(word)) return new Map([[word, ALL]]);
  const fleeting = FLEETING[word];
  if (fleeting) return byPattern(word, NOUNS, fleeting)!;
  if (/[^аеиоуыэюя]ец$/.test(word)) return byPattern(word, NOUNS, `${word.slice(0, -2)}ц`)!;
  return (isPlural(word) ? byPattern(word, PLURALS) : byPattern(word, NOUNS)) ?? new Map([[word, ALL]]);
}

const maskOf = (odd: readonly string[], form: string, mask: number) =>
  odd.reduce((sum, variants, at) => (variants.split("|").includes(form) ? sum | (1 << at) : sum), mask);

/** Forms of a part of a person's name. */
export function personForms(word: string): Forms {
  const forms: Forms = new Map([[word, ALL]]);
  if (word.length < 3) return forms;
  const add = (more: Forms | undefined) => more?.forEach((mask, form) => put(forms, form, mask));
  if (/(?:ов|ев|ёв|ин|ын)$/.test(word) && word.length > 4) add(decline(word, word, SURNAME_MASCULINE));
  if (/(?:ова|ева|ёва|ина|ына)$/.test(word)) add(decline(word, word.slice(0, -1), SURNAME_FEMININE));
  if (/(?:ский|цкий|ой|ый|ская)$/.test(word)) add(adjectiveForms(word));
  else if (/[бвгджзклмнпрстфхцчшщьйая]$/.test(word) && !UNCHANGING.test(word))
    add(singularOnly(byPattern(word, NOUNS)));
  return forms;
}

function singularOnly(forms: Forms | undefined): Forms | undefined {
  if (!forms) return undefined;
  return new Map([...forms].filter(([, mask]) => SINGULAR.some((bit) => mask & bit)));
}

/** How each word of a Russian name may change: its forms, or `undefined` where it stays as it is. */
export function declineName(words: readonly string[], joints: readonly string[]): (Forms | undefined)[] {
  const forms = declineWords(words, joints);
  const written = words.map((word, at) => forms[at]?.get(word) ?? ALL);
  if (written.every((mask) => mask === ALL) || written.reduce((shared, mask) => shared & mask)) return forms;
  // Words taken for other than they are: as they are written they stand together all the same.
  const first = written.find((mask) => mask !== ALL)!;
  return forms.map((own, at) => own && new Map(own).set(words[at]!, written[at]! | first));
}

function declineWords(words: readonly string[], joints: readonly string[]): (Forms | undefined)[] {
  const result: (Forms | undefined)[] = words.map(() => undefined);
  let at = 0;
  while (at < words.length) {
    // The first part of a compound does not change: "иссык-кульский".
    if (joints[at] === "-" && !isAdjective(words[at]!) && isAdjective(words[at + 1] ?? "")) at++;
    const start = at;
    for (; at < words.length && isAdjective(words[at]!); at++) result[at] = adjectiveForms(words[at]!);
    if (at < words.length && isNounLike(words[at]!)) {
      const isAfterPlural = at > start && /[иы]е$/.test(words[at - 1]!);
      result[at] = (isAfterPlural ? byPattern(words[at]!, PLURALS_IN_A) : undefined) ?? nounForms(words[at]!);
      at++;
    } else if (at === start) break;
    // The name goes on in the same case after a hyphen, a comma or "и"; anything else is governed by the noun.
    if (at < words.length && /[-—–,]/.test(joints[at - 1] ?? "") && isNounLike(words[at]!)) continue;
    if (
      (words[at] === "и" || words[at] === ",") &&
      at + 1 < words.length &&
      looksNominative(words[at + 1]!, words, at)
    ) {
      at++;
      continue;
    }
    break;
  }
  return result;
}

const isNounLike = (word: string) =>
  /^[а-яё]{3,}$/.test(word) && !/(?:ого|его|ых|их|ому|ему|ыми|ими|ую|юю|ами|ями|ах|ях|ой)$/.test(word);
const looksNominative = (word: string, words: readonly string[], at: number) =>
  (isAdjective(word) || isNounLike(word)) &&
  !/(?:ии|сти|ства|ов|ей|ста)$/.test(word) &&
  !/(?:ии|сти|ов)$/.test(words[at - 1]!);
