/** Patterns as they are declared: `[may be left out]`, `(one|another)`, `{slot}`. */

/** All texts that a pattern stands for, slots left as they are. @throws on brackets that do not close. */
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
      texts = texts.flatMap((text) => options.map((option) => text + option));
      at = end + 1;
    } else {
      texts = texts.map((text) => text + character);
      at++;
    }
  }
  return [[...alternatives, ...texts], at];
}
