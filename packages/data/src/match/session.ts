import type { Loaded } from "./loaded.ts";
import type { Part } from "./page.ts";
import { settle } from "./settle.ts";
import type { FindOptions, Mention, Session } from "./types.ts";

const isEqual = (a: readonly Mention[], b: readonly Mention[]) =>
  a.length === b.length &&
  a.every(
    (mention, i) =>
      mention.start === b[i]!.start &&
      mention.end === b[i]!.end &&
      mention.id === b[i]!.id &&
      mention.why.rule === b[i]!.why.rule,
  );

/**
 * A page in blocks. A block is scanned when it comes; what has been found so far is settled again over all blocks,
 * which costs in proportion to the names found, not to the text.
 */
export function createSession(
  loaded: () => Loaded,
  scan: (text: string) => Part,
  mayMatch: (text: string) => boolean,
  options: FindOptions,
): Session {
  const parts = new Map<string, Part>();
  const current = new Map<string, readonly Mention[]>();
  const { context } = options;
  const contextParts = context?.text ? [scan(context.text)] : [];
  // Until one block has an anchor, nothing can count: scanning waits, and the page costs no more than the gate.
  const waiting = new Map<string, string>();
  let awake = context !== undefined;

  const wake = () => {
    awake = true;
    const order = [...waiting];
    waiting.clear();
    for (const [block, text] of order) parts.set(block, scan(text));
  };

  return {
    add(block, text) {
      if (awake) return void parts.set(block, scan(text));
      waiting.set(block, text);
      if (mayMatch(text)) wake();
    },
    remove(block) {
      waiting.delete(block);
      parts.delete(block);
      current.delete(block);
    },
    settle() {
      if (!parts.size) return [];
      const blocks = [...parts.keys()];
      const settled = settle(loaded(), [...parts.values()], options, contextParts);
      return blocks.filter((block, i) => {
        const before = current.get(block) ?? [];
        current.set(block, settled[i]!);
        return !isEqual(before, settled[i]!);
      });
    },
    mentions: (block) => current.get(block) ?? [],
    all: () =>
      [...parts.keys()].flatMap((block) => (current.get(block) ?? []).map((mention) => ({ block, ...mention }))),
  };
}
