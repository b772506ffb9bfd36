/** Letters that no text of a file holds otherwise, and the phrases that they stand for there. */
export type Phrases = Record<string, string>;

/** The letters are between these two: ASCII below and Chinese above need no look-up. */
export const [FIRST_LETTER, LAST_LETTER] = [0x100, 0x137f];

/** Puts the phrases back. One may hold letters of those that stand before it in the list. */
export function phraseReader(phrases: Phrases): (text: string) => string {
  // A table and a loop: half the time of a regular expression, and every text of the package comes through here.
  const table = Array.from<string | undefined>({ length: LAST_LETTER + 1 });
  const read = (text: string) => {
    let [result, from] = ["", 0];
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit < FIRST_LETTER || unit > LAST_LETTER || table[unit] === undefined) continue;
      result += text.slice(from, at) + table[unit];
      from = at + 1;
    }
    return from === 0 ? text : result + text.slice(from);
  };
  for (const [letter, phrase] of Object.entries(phrases)) table[letter.charCodeAt(0)] = read(phrase);
  return read;
}
