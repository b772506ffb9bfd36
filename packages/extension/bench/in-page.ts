/** What the benchmark runs inside a page. The engine is the same code that the extension injects. */
import { loadGlossary } from "@sco-glossary/data";
import { createMatcher } from "@sco-glossary/data/match";
import { loadMatchIndex } from "@sco-glossary/data/match-index";
import Mark from "mark.js";
import { Annotator } from "../src/page/annotator.ts";
import { isWorthReading } from "../src/page/gate.ts";
import { trieExpression } from "./trie-expression.ts";

/** Every label that a reader could meet. */
const names = (): string[] => [
  ...new Set(
    loadGlossary().records.flatMap(({ labels }) =>
      Object.values(labels)
        .flat()
        .map(({ text }) => text),
    ),
  ),
];

const NAMES_AT_ONCE = 200;

let matcher: ReturnType<typeof createMatcher> | undefined;
let expression: RegExp | undefined;

const unmark = () => new Promise<void>((done) => new Mark(document.body).unmark({ done }));

export const runs = {
  /** Nothing but walking over all text nodes and touching their data. */
  floor(): number {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let length = 0;
    while (walker.nextNode()) length += (walker.currentNode as Text).data.length;
    return length;
  },
  /** What a page without terms pays. */
  gate: (): boolean => isWorthReading(document.body),
  load(): void {
    matcher = createMatcher(loadMatchIndex());
    // The index is read when the first text comes.
    matcher.session({ context: {} }).add("first", "-");
  },
  /** The whole page read and marked, with the pauses for the page. */
  async engine(): Promise<number> {
    const annotator = new Annotator(matcher ?? createMatcher(loadMatchIndex()), {
      mentions: "fading",
      underline: "dotted",
      hidden: new Set(),
      ignored: document.createElement("i"),
      onChange() {},
      language: "en",
    });
    await annotator.start();
    const count = annotator.marks().length;
    annotator.stop();
    return count;
  },
  /** mark.js with the list of names, in parts: given all at once, its recursion overflows the stack. */
  async markList(): Promise<number> {
    let count = 0;
    const all = names();
    for (let from = 0; from < all.length; from += NAMES_AT_ONCE) {
      const some = all.slice(from, from + NAMES_AT_ONCE);
      count += await new Promise<number>((done) => {
        new Mark(document.body).mark(some, { separateWordSearch: false, accuracy: "exactly", diacritics: false, done });
      });
    }
    await unmark();
    return count;
  },
  /** mark.js with all names in one expression that shares their beginnings. */
  async markExpression(): Promise<number> {
    expression ??= trieExpression(names());
    const wanted = expression;
    const count = await new Promise<number>((done) => {
      new Mark(document.body).markRegExp(wanted, { acrossElements: true, done });
    });
    await unmark();
    return count;
  },
};
