/** Patterns as they are declared: `[may be left out]`, `(one|another)`, `{slot}`. */

/** A pattern of a dozen parts that may be left out stands for some thousand texts; more make no index. */
const MOST_TEXTS = 10_000;

/** All texts that a pattern stands for, slots left as they are. @throws on brackets that do not close, or on too many. */
export function expandPattern(pattern: string): string[] {
  const [texts, rest] = readSequence(pattern, 0, "");
  if (rest !== pattern.length) throw new Error(`pattern "${pattern}": nothing opens the "${pattern[rest]}" at ${rest}`);
  return [...new Set(texts.map((text) => text.replace(/\s+/g, " ").trim()))];
}

function readSequence(pattern: string, from: number, close: string): [texts: string[], end: number] {
  let texts = [""];
  const alternatives: string[] = [];
  let at = from;
  while (at < pattern.length) {
    const character = pattern[at]!;
    if (character === close || (close === "" && (character === ")" || character === "]")))
      return [[...alternatives, ...texts], at];
    if (character === "|" && close) {
      alternatives.push(...texts);
      texts = [""];
      at++;
    } else if (character === "(" || character === "[") {
      const [inner, end] = readSequence(pattern, at + 1, character === "(" ? ")" : "]");
      if (end >= pattern.length) throw new Error(`pattern "${pattern}": nothing closes the "${character}" at ${at}`);
      const options = character === "[" ? ["", ...inner] : inner;
      if (texts.length * options.length > MOST_TEXTS)
        throw new Error(`pattern "${pattern}": it stands for more than ${MOST_TEXTS} texts; make several of it`);
      texts = texts.flatMap((text) => options.map((option) => text + option));
      at = end + 1;
    } else {
      texts = texts.map((text) => text + character);
      at++;
    }
  }
  return [[...alternatives, ...texts], at];
}
