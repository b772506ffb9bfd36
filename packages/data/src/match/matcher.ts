import { createGate } from "./gate.ts";
import { load } from "./loaded.ts";
import { scanPart } from "./page.ts";
import { createSession } from "./session.ts";
import { settle } from "./settle.ts";
import type { FindOptions, Matcher, MatchIndex } from "./types.ts";
import { Walker } from "./walk.ts";

/**
 * A matcher for a compiled glossary. Making one reads the index into typed arrays, a few milliseconds; keep it.
 * @throws if the index was made for another version of the format.
 */
export function createMatcher(index: MatchIndex): Matcher {
  const loaded = load(index);
  const mayMatch = createGate(index.anchors);
  let text = "";
  const walker = new Walker(loaded.tables, index.slots, (entry, start, end) => loaded.accepts(text, entry, start, end));
  const scanText = (next: string, { vocabulary }: FindOptions) => {
    text = next;
    return scanPart(loaded.tables, walker, next, vocabulary === "all");
  };
  return {
    mayMatch,
    find(text, options = {}) {
      const { context } = options;
      if (!context && !mayMatch(text)) return [];
      return settle(
        loaded,
        [scanText(text, options)],
        options,
        context?.text ? [scanText(context.text, options)] : [],
      )[0]!;
    },
    session: (options: FindOptions = {}) =>
      createSession(loaded, (block) => scanText(block, options), mayMatch, options),
  };
}
