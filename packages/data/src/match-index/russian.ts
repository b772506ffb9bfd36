/**
 * Russian declension by patterns: enough for the nouns and adjectives that names begin with. Every form comes with a
 * mask of the cases that it can be, so that the words of a name can be held to agree.
 * Bits 0–5: nominative, genitive, dative, accusative, instrumental, prepositional singular; 6–11 the same in plural.
 */
export type Forms = Map<string, number>;

const SINGULAR = [1, 2, 4, 8, 16, 32];
const ALL = 0xfff;

/** Endings by case: singular six, then plural six; `|` joins variants. */
const ADJECTIVES: [pattern: RegExp, endings: string[]][] = [
  [
    /(?<=[гкхжшчщ])(?:ий|ой)$/,
    ["ий|ой", "ого|его", "ому|ему", "ий|ой|ого|его", "им", "ом|ем", "ие", "их", "им", "ие|их", "ими", "их"],
  ],
  [/ий$/, ["ий", "его", "ему", "ий|его", "им", "ем", "ие", "их", "им", "ие|их", "ими", "их"]],
  [/[ыо]й$/, ["ый|ой", "ого", "ому", "ый|ой|ого", "ым", "ом", "ые", "ых", "ым", "ые|ых", "ыми", "ых"]],
  [/(?<=[гкхжшчщ])ая$/, ["ая", "ой|ей", "ой|ей", "ую", "ой|ей", "ой|ей", "ие", "их", "им", "ие|их", "ими", "их"]],
  [/ая$/, ["ая", "ой", "ой", "ую", "ой", "ой", "ые", "ых", "ым", "ые|ых", "ыми", "ых"]],
  [/яя$/, ["яя", "ей", "ей", "юю", "ей", "ей", "ие", "их", "им", "ие|их", "ими", "их"]],
  [/(?<=[гкхжшчщ])ое$/, ["ое", "ого", "ому", "ое", "им", "ом", "ие", "их", "им", "ие", "ими", "их"]],
  [/ое$/, ["ое", "ого", "ому", "ое", "ым", "ом", "ые", "ых", "ым", "ые", "ыми", "ых"]],
  [/ее$/, ["ее", "его", "ему", "ее", "им", "ем", "ие", "их", "им", "ие", "ими", "их"]],
  [/ые$/, ["", "", "", "", "", "", "ые", "ых", "ым", "ые|ых", "ыми", "ых"]],
  [/ие$/, ["", "", "", "", "", "", "ие", "их", "им", "ие|их", "ими", "их"]],
];

const NOUNS: [pattern: RegExp, endings: string[]][] = [
  [/ия$/, ["ия", "ии", "ии", "ию", "ией", "ии", "ии", "ий", "иям", "ии", "иями", "иях"]],
  [/ие$/, ["ие", "ия", "ию", "ие", "ием", "ии", "ия", "ий", "иям", "ия", "иями", "иях"]],
  [/ье$/, ["ье", "ья", "ью", "ье", "ьем", "ье", "ья", "ий", "ьям", "ья", "ьями", "ьях"]],
  [/ий$/, ["ий", "ия", "ию", "ий|ия", "ием", "ии", "ии", "иев", "иям", "ии|иев", "иями", "иях"]],
  [/й$/, ["й", "я", "ю", "й|я", "ем", "е", "и", "ев", "ям", "и|ев", "ями", "ях"]],
  [/(?<=[гкхжшчщ])а$/, ["а", "и", "е", "у", "ой|ей", "е", "и", "", "ам", "и|", "ами", "ах"]],
  [/ца$/, ["ца", "цы", "це", "цу", "цей", "це", "цы", "ц", "цам", "цы|ц", "цами", "цах"]],
  [/а$/, ["а", "ы", "е", "у", "ой", "е", "ы", "", "ам", "ы|", "ами", "ах"]],
  [/я$/, ["я", "и", "е", "ю", "ей", "е", "и", "ь", "ям", "и|ь", "ями", "ях"]],
  [/(?<=[жчшщ])ь$/, ["ь", "и", "и", "ь", "ью", "и", "и", "ей", "ам", "и|ей", "ами", "ах"]],
  [
    /(?<=зн|ст|[впд]|модел|^рол|сет|связ|^цел|печат)ь$/,
    ["ь", "и", "и", "ь", "ью", "и", "и", "ей", "ям", "и|ей", "ями", "ях"],
  ],
  [/ь$/, ["ь", "я", "ю", "ь|я", "ем", "е", "и|я", "ей", "ям", "и|ей|я", "ями", "ях"]],
  [/о$/, ["о", "а", "у", "о", "ом", "е", "а", "", "ам", "а", "ами", "ах"]],
  [/це$/, ["це", "ца", "цу", "це", "цем", "це", "ца", "ц", "цам", "ца", "цами", "цах"]],
  [/е$/, ["е", "я", "ю", "е", "ем", "е", "я", "ей", "ям", "я", "ями", "ях"]],
  [/(?<=[гкх])$/, ["", "а", "у", "|а", "ом", "е", "и", "ов", "ам", "и|ов", "ами", "ах"]],
  [/(?<=[жшчщ])$/, ["", "а", "у", "|а", "ем|ом", "е", "и", "ей", "ам", "и|ей", "ами", "ах"]],
  [/(?<=ц)$/, ["", "а", "у", "|а", "ем|ом", "е", "ы", "ев|ов", "ам", "ы|ев|ов", "ами", "ах"]],
  [/(?<=[бвдзлмнпрстф])$/, ["", "а", "у", "|а", "ом", "е", "ы|а", "ов", "ам", "ы|ов|а", "ами", "ах"]],
];

/** Plural words: the ending that they have, and the twelve endings (no singular). */
const PLURALS: [pattern: RegExp, endings: string[]][] = [
  [/ии$/, ["", "", "", "", "", "", "ии", "ий|иев", "иям", "ии", "иями", "иях"]],
  [/ы$/, ["", "", "", "", "", "", "ы", "ов|", "ам", "ы|ов", "ами", "ах"]],
  [/и$/, ["", "", "", "", "", "", "и", "ов|ей|ев|", "ам|ям", "и|ов|ей", "ами|ями", "ах|ях"]],
  [/а$/, ["", "", "", "", "", "", "а", "|ов", "ам", "а|ов", "ами", "ах"]],
];

const SURNAME_MASCULINE = ["", "а", "у", "а", "ым", "е", "ы", "ых", "ым", "ых", "ыми", "ых"];
const SURNAME_FEMININE = ["а", "ой", "ой", "у", "ой", "ой", "ы", "ых", "ым", "ых", "ыми", "ых"];

/** Nouns whose stem changes, with the stem that every other case has. */
const FLEETING: Record<string, string> = {
  день: "дн",
  рынок: "рынк",
  порядок: "порядк",
  миропорядок: "миропорядк",
  участок: "участк",
  поток: "поток",
  перечень: "перечн",
  конец: "конц",
  китаец: "китайц",
  участник: "участник",
  список: "списк",
  подарок: "подарк",
  путь: "пут",
  центр: "центр",
  лагерь: "лагер",
};
const ODD: Record<string, string[]> = {
  пять: ["пять", "пяти", "пяти", "пять", "пятью", "пяти", "пять", "пяти", "пяти", "пять", "пятью", "пяти"],
  гость: [
    "гость",
    "гостя",
    "гостю",
    "гостя",
    "гостем",
    "госте",
    "гости",
    "гостей",
    "гостям",
    "гостей",
    "гостями",
    "гостях",
  ],
  путь: ["путь", "пути", "пути", "путь", "путём|путем", "пути", "пути", "путей", "путям", "пути", "путями", "путях"],
  время: [
    "время",
    "времени",
    "времени",
    "время",
    "временем",
    "времени",
    "времена",
    "времён|времен",
    "временам",
    "времена",
    "временами",
    "временах",
  ],
  государство: [
    "государство",
    "государства",
    "государству",
    "государство",
    "государством",
    "государстве",
    "государства",
    "государств",
    "государствам",
    "государства",
    "государствами",
    "государствах",
  ],
  страна: [
    "страна",
    "страны",
    "стране",
    "страну",
    "страной",
    "стране",
    "страны",
    "стран",
    "странам",
    "страны",
    "странами",
    "странах",
  ],
  чудо: [
    "чудо",
    "чуда",
    "чуду",
    "чудо",
    "чудом",
    "чуде",
    "чудеса",
    "чудес",
    "чудесам",
    "чудеса",
    "чудесами",
    "чудесах",
  ],
  семья: [
    "семья",
    "семьи",
    "семье",
    "семью",
    "семьёй|семьей",
    "семье",
    "семьи",
    "семей",
    "семьям",
    "семьи",
    "семьями",
    "семьях",
  ],
  статья: [
    "статья",
    "статьи",
    "статье",
    "статью",
    "статьёй|статьей",
    "статье",
    "статьи",
    "статей",
    "статьям",
    "статьи",
    "статьями",
    "статьях",
  ],
  друг: [
    "друг",
    "друга",
    "другу",
    "друга",
    "другом",
    "друге",
    "друзья",
    "друзей",
    "друзьям",
    "друзей",
    "друзьями",
    "друзьях",
  ],
  сообщество: [
    "сообщество",
    "сообщества",
    "сообществу",
    "сообщество",
    "сообществом",
    "сообществе",
    "сообщества",
    "сообществ",
    "сообществам",
    "сообщества",
    "сообществами",
    "сообществах",
  ],
};

const UNCHANGING =
  /(?:[уэю]|[аеиоуыэюя]и|оо|[её]о|ло|жэ)$|^(?:циндао|нато|душанбе|дели|алматы|нью|улан|ши|чжэцзян|тбилиси|баку|ереван|си|ли|ван|ху|мао|дэн|дао|бао)$/;

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
  /(?:ание|ение|ствие|итие|ятие|орие|довие|верие|асие|учий|арий|ерий|орий|ений|логий|сентябрь|линия|партия|энергия|стратегия|комиссия|организация|миссия|конвенция|хартия|декларация)$/;

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
  const result: (Forms | undefined)[] = words.map(() => undefined);
  let at = 0;
  while (at < words.length) {
    // The first part of a compound does not change: "иссык-кульский".
    if (joints[at] === "-" && !isAdjective(words[at]!) && isAdjective(words[at + 1] ?? "")) at++;
    const start = at;
    for (; at < words.length && isAdjective(words[at]!); at++) result[at] = adjectiveForms(words[at]!);
    if (at < words.length && isNounLike(words[at]!)) {
      result[at] = nounForms(words[at]!);
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
