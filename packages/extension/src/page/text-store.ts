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
  readonly #unmade = new Map<Container, string[]>();
  readonly #hidden: ReadonlySet<string>;
  #lastKey = 0;

  /** Mentions of the `hidden` records count as evidence, but are not marked. */
  constructor(session: Session, hidden: ReadonlySet<string>) {
    this.#session = session;
    this.#hidden = hidden;
  }

  get blockCount(): number {
    return this.#blocks.size;
  }

  add(block: Block): void {
    const key = String(++this.#lastKey);
    this.#blocks.set(key, block);
    const keys = this.#keysOf.get(block.container);
    if (keys) keys.add(key);
    else this.#keysOf.set(block.container, new Set([key]));
    this.#session.add(key, block.text);
  }

  containers(): Container[] {
    return [...this.#keysOf.keys()];
  }

  /** Forgets the container's text. Returns whether it had marks. */
  forget(container: Container): boolean {
    let hadMarks = false;
    for (const key of this.#keysOf.get(container) ?? []) {
      hadMarks = this.#dropMarks(key) || hadMarks;
      this.#session.remove(key);
      this.#blocks.delete(key);
    }
    this.#keysOf.delete(container);
    this.#unmade.delete(container);
    return hadMarks;
  }

  /** Containers that are no longer in the page. */
  gone(): Container[] {
    return [...this.#keysOf.keys()].filter((container) => !rootConnected(container));
  }

  /** Decides what counts. Returns the containers whose marks changed, to be made anew with {@link remake}. */
  settle(): Container[] {
    for (const key of this.#session.settle()) {
      const container = this.#blocks.get(key)?.container;
      if (!container) continue;
      const keys = this.#unmade.get(container);
      if (keys) keys.push(key);
      else this.#unmade.set(container, [key]);
    }
    return [...this.#unmade.keys()];
  }

  /** The container's marks as they were decided last. */
  remake(container: Container): Mark[] {
    for (const key of this.#unmade.get(container) ?? []) {
      const block = this.#blocks.get(key);
      if (!block) continue;
      this.#dropMarks(key);
      this.#addMarks(key, block);
    }
    this.#unmade.delete(container);
    return [...(this.#keysOf.get(container) ?? [])].flatMap((key) => this.#marks.get(key) ?? []);
  }

  /** Marks that touch a text node. */
  marksAt(node: Text): Mark[] {
    return (this.#keyOfNode.get(node) ?? []).flatMap((key) => this.#marks.get(key) ?? []);
  }

  all(): Mark[] {
    return [...this.#marks.values()].flat();
  }

  #addMarks(key: string, block: Block): void {
    const marks = this.#session
      .mentions(key)
      .flatMap((mention) => (this.#hidden.has(mention.id) ? [] : (makeMark(mention, block) ?? [])));
    if (!marks.length) return;
    this.#marks.set(key, marks);
    for (const { node } of block.pieces) this.#keyOfNode.set(node, [...(this.#keyOfNode.get(node) ?? []), key]);
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
