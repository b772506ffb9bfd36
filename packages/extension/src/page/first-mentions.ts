import { isBefore, type Place } from "./block.ts";
import type { Mark } from "./mark.ts";

const placeOf = ({ range }: Mark): Place => ({ node: range.startContainer as Text, offset: range.startOffset });

/** Marks in the order in which a reader meets them. */
export function inOrder(marks: readonly Mark[]): Mark[] {
  return [...marks].sort((a, b) => (isBefore(placeOf(a), placeOf(b)) ? -1 : 1));
}

/** Which mark of each record stands first in the page. */
export class FirstMentions {
  readonly #first = new Map<string, Mark>();

  has(mark: Mark): boolean {
    return this.#first.get(mark.mention.id) === mark;
  }

  /** Takes marks out and others in. Returns the marks that became first or ceased to be. */
  replace(old: readonly Mark[], fresh: readonly Mark[], all: () => readonly Mark[]): Set<Mark> {
    const changed = new Set<Mark>();
    const orphaned = new Set<string>();
    for (const mark of old) {
      if (!this.has(mark)) continue;
      this.#first.delete(mark.mention.id);
      orphaned.add(mark.mention.id);
    }
    const candidates = orphaned.size ? all().filter(({ mention }) => orphaned.has(mention.id)) : [];
    for (const mark of [...candidates, ...fresh]) {
      const first = this.#first.get(mark.mention.id);
      if (first === mark || (first && !isBefore(placeOf(mark), placeOf(first)))) continue;
      if (first) changed.add(first);
      this.#first.set(mark.mention.id, mark);
      changed.add(mark);
    }
    return changed;
  }
}
