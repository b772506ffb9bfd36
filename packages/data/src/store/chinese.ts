import type { StoredKind } from "./notation.ts";

/** How characters of Simplified Chinese are written in Traditional Chinese and read in pinyin. */
export interface Chinese {
  traditional(text: string): string;
  /** `undefined` where the text has no Chinese character. */
  pinyin(text: string): string | undefined;
}

export function chinese({ traditional, pinyin }: Pick<StoredKind, "traditional" | "pinyin">): Chinese {
  const pairs = [...traditional];
  const forms = new Map(pairs.flatMap((from, i) => (i % 2 ? [] : [[from, pairs[i + 1] ?? from] as const])));
  const readings = new Map(
    Object.entries(pinyin).flatMap(([syllable, characters]) =>
      [...characters].map((character) => [character, syllable] as const),
    ),
  );
  return {
    traditional: (text) => Array.from(text, (character) => forms.get(character) ?? character).join(""),
    pinyin(text) {
      const read = Array.from(text, (character) =>
        readings.has(character) ? ` ${readings.get(character)} ` : character,
      ).join("");
      return text === read ? undefined : read.replaceAll(/\s+/g, " ").trim();
    },
  };
}
