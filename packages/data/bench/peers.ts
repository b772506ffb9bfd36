/** Other matchers with the same plain names. Each returns the names found, longest from the left, at word boundaries. */
import { AhoCorasick as MonyoneAhoCorasick } from "@monyone/aho-corasick";
import AhoCorasick from "ahocorasick";
import FastScanner from "fastscan";
import FlashText from "flashtext.js";
import ModernAhoCorasick from "modern-ahocorasick";

interface Span {
  start: number;
  end: number;
}

/** Names found, in lower case, in the order of the text. */
export type Search = (text: string) => string[];

type Locate = (lower: string) => Span[];

const isWord = (unit: string | undefined) =>
  unit !== undefined && /[\p{L}\p{N}]/u.test(unit) && !/\p{Script=Han}/u.test(unit);

/** Whole words only, then leftmost and longest: what automata leave to their callers. */
function select(text: string, spans: Span[]): string[] {
  const whole = spans.filter(
    ({ start, end }) =>
      !(isWord(text[start - 1]) && isWord(text[start])) && !(isWord(text[end]) && isWord(text[end - 1])),
  );
  whole.sort((a, b) => a.start - b.start || b.end - a.end);
  const chosen: Span[] = [];
  for (const span of whole) if (!chosen.length || span.start >= chosen.at(-1)!.end) chosen.push(span);
  return chosen.map(({ start, end }) => text.slice(start, end));
}

const searching =
  (locate: Locate): Search =>
  (text) => {
    const lower = text.toLowerCase();
    return select(lower, locate(lower));
  };

const escape = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");

/** Alternations in parts that the engine still optimises, each longest first. */
function splitExpressions(names: readonly string[], partLength: number): Search {
  const parts: string[][] = [[]];
  let length = 0;
  for (const name of names.toSorted()) {
    if ((length += name.length) > partLength) {
      parts.push([]);
      length = name.length;
    }
    parts.at(-1)!.push(name);
  }
  const expressions = parts.map(
    (part) =>
      new RegExp(
        part
          .toSorted((a, b) => b.length - a.length)
          .map(escape)
          .join("|"),
        "g",
      ),
  );
  return searching((lower) =>
    expressions.flatMap((expression) =>
      Array.from(lower.matchAll(expression), ({ 0: found, index }) => ({ start: index, end: index + found.length })),
    ),
  );
}

const fromEnds = (found: [end: number, names: string[]][]) =>
  found.flatMap(([end, names]) => names.map((name) => ({ start: end - name.length + 1, end: end + 1 })));

export function peers(names: readonly string[]): Record<string, Search> {
  const list = [...names];
  const simple = new AhoCorasick(list);
  const modern = new ModernAhoCorasick(list);
  const monyone = new MonyoneAhoCorasick(list);
  const fast = new FastScanner(list);
  const flash = new FlashText();
  flash.addKeywordsFromArray(list);
  return {
    "split expressions": splitExpressions(list, 16_000),
    ahocorasick: searching((lower) => fromEnds(simple.search(lower))),
    "modern-ahocorasick": searching((lower) => modern.search(lower)),
    "@monyone/aho-corasick": searching((lower) =>
      monyone.matchInText(lower).map(({ begin, end }) => ({ start: begin, end })),
    ),
    fastscan: searching((lower) => fast.search(lower).map(([start, name]) => ({ start, end: start + name.length }))),
    "flashtext.js": (text) => flash.extractKeywords(text.toLowerCase()),
  };
}
