import type { Session } from "@sco-glossary/data/match";
import type { Block, Container } from "./block.ts";
import { makeMark, type Mark } from "./mark.ts";
import { rootConnected } from "./dom.ts";

/** What the page's text is, block by block, and which marks stand in it. */
export class TextStore {
  readonly #session: Session;
  readonly #blocks = new Map<string, Block>();
  readonly #keysOf = new Map<Container, Set<string>>();
  readonly #marks = new Map<string, Mark[]>();
  readonly #keyOfNode = new Map<Text, string[]>();
  /** Blocks whose mentions changed and whose marks are still those of before. */
  readonly #unmade = new Set<string>();
  readonly #hidden: ReadonlySet<string>;
  #lastKey = 0;
  #length = 0;

  /** Mentions of the `hidden` records count as evidence, but are not marked. */
  constructor(session: Session, hidden: ReadonlySet<string>) {
    this.#session = session;
    this.#hidden = hidden;
  }

  /** How much text there is, in UTF-16 units. */
  get length(): number {
    return this.#length;
  }

  add(block: Block): void {
    const key = String(++this.#lastKey);
    this.#blocks.set(key, block);
    this.#length += block.text.length;
    const keys = this.#keysOf.get(block.container);
    if (keys) keys.add(key);
    else this.#keysOf.set(block.container, new Set([key]));
    this.#session.add(key, block.text);
  }

  containers(): Container[] {
    return [...this.#keysOf.keys()];
  }

  /** Forgets the container's text. Returns the blocks that had marks. */
  forget(container: Container): Block[] {
    const marked: Block[] = [];
    for (const key of this.#keysOf.get(container) ?? []) {
      const block = this.#blocks.get(key)!;
      if (this.#dropMarks(key)) marked.push(block);
      this.#session.remove(key);
      this.#blocks.delete(key);
      this.#unmade.delete(key);
      this.#length -= block.text.length;
    }
    this.#keysOf.delete(container);
    return marked;
  }

  /** Containers that are no longer in the page. */
  gone(): Container[] {
    return [...this.#keysOf.keys()].filter((container) => !rootConnected(container));
  }

  /** Decides what counts. Returns the blocks whose marks changed, to be made anew with {@link remake}. */
  settle(): string[] {
    for (const key of this.#session.settle()) this.#unmade.add(key);
    return [...this.#unmade];
  }

  /** A block with its marks as they were decided last; `undefined` where that was done or the block is gone. */
  remake(key: string): { block: Block; marks: Mark[] } | undefined {
    const block = this.#blocks.get(key);
    if (!block || !this.#unmade.delete(key)) return undefined;
    this.#dropMarks(key);
    return { block, marks: this.#addMarks(key, block) };
  }

  /** Marks that touch a text node. */
  marksAt(node: Text): Mark[] {
    return (this.#keyOfNode.get(node) ?? []).flatMap((key) => this.#marks.get(key) ?? []);
  }

  all(): Mark[] {
    return [...this.#marks.values()].flat();
  }

  #addMarks(key: string, block: Block): Mark[] {
    const marks = this.#session
      .mentions(key)
      .flatMap((mention) => (this.#hidden.has(mention.id) ? [] : (makeMark(mention, block) ?? [])));
    if (marks.length) this.#marks.set(key, marks);
    if (marks.length)
      for (const { node } of block.pieces) this.#keyOfNode.set(node, [...(this.#keyOfNode.get(node) ?? []), key]);
    return marks;
  }

  #dropMarks(key: string): boolean {
    if (!this.#marks.delete(key)) return false;
    for (const { node } of this.#blocks.get(key)?.pieces ?? []) {
      const rest = (this.#keyOfNode.get(node) ?? []).filter((other) => other !== key);
      if (rest.length) this.#keyOfNode.set(node, rest);
      else this.#keyOfNode.delete(node);
    }
    return true;
  }
}
