import type { Block, Container, Piece } from "./block.ts";
import { containerOf } from "./container.ts";
import { isElement, parentOf } from "./dom.ts";
import { roleOf, type Role } from "./element-role.ts";

/** Longer text is cut, so that one giant element cannot hold up the page: what is read at once is matched at once. */
const LONGEST_BLOCK = 10_000;
/** How far back from there a good place to cut is looked for. */
const CUT_REACH = 1000;

/** Where a name is unlikely to be cut in two: after a sentence, else after a space, else at the end. */
function placeToCut(text: string, end: number): number {
  const reach = text.slice(end - CUT_REACH, end);
  const sentence = /^.*(?:[.!?;] |[。！？；\n])/su.exec(reach)?.[0].length ?? 0;
  const found = sentence || reach.lastIndexOf(" ") + 1;
  return found ? end - CUT_REACH + found : end;
}

/** Two links side by side are two things, even where no space stands between them. */
function followsLink({ previousSibling }: Element): boolean {
  return previousSibling !== null && isElement(previousSibling) && roleOf(previousSibling) === "link";
}

/** Collects the text of one container until something cuts it. */
export class BlockBuilder {
  #container: Container | undefined;
  #parent: ParentNode | null = null;
  /** Whether what comes next is another block, even in the same container. */
  #isCut = false;
  #texts: string[] = [];
  #pieces: Piece[] = [];
  #length = 0;

  /** Whether there is more text than a block may have: {@link cut} gives the first part of it. */
  get isLong(): boolean {
    return this.#length > LONGEST_BLOCK;
  }

  /** What an element means for the text around it. */
  addElement(element: Element, role: Role): void {
    if (role === "break") this.#addSign("\n");
    else if (role === "object") this.#addSign("\uFFFC");
    else if (role === "block") this.#isCut = true;
    else if (role === "link") this.#isCut ||= followsLink(element);
  }

  /** To be called before the text of a node is added. Gives the block so far where that node does not belong to it. */
  moveTo(node: Node): Block | undefined {
    const parent = parentOf(node);
    if (parent === this.#parent && !this.#isCut) return undefined;
    const container = containerOf(node);
    const block = this.#isCut || container !== this.#container ? this.take() : undefined;
    this.#container = container;
    this.#parent = parent;
    this.#isCut = false;
    return block;
  }

  /** The text of the node that was moved to. */
  addText(node: Text): void {
    // Line breaks of the source are spaces to a reader; only <br> ends a line.
    const text = node.data.replaceAll("\n", " ");
    const start = this.#length;
    this.#length += text.length;
    this.#pieces.push({ node, start, end: this.#length, offset: 0 });
    this.#texts.push(text);
  }

  /** Something that belongs to no text node. */
  #addSign(sign: string): void {
    if (this.#length === 0) return;
    this.#texts.push(sign);
    this.#length += sign.length;
  }

  /** The first part of a long text as a block; the rest stays. */
  cut(): Block | undefined {
    const text = this.#texts.join("");
    const at = placeToCut(text, LONGEST_BLOCK);
    const all = this.#pieces;
    this.#texts = [text.slice(0, at)];
    this.#pieces = all.flatMap((piece) => (piece.start < at ? { ...piece, end: Math.min(piece.end, at) } : []));
    const block = this.take();
    this.#texts = [text.slice(at)];
    this.#length = text.length - at;
    this.#pieces = all.flatMap(({ node, start, end, offset }) => {
      if (end <= at) return [];
      const from = Math.max(start, at);
      return { node, start: from - at, end: end - at, offset: offset + from - start };
    });
    return block;
  }

  /** The block so far, if it has any text, and a fresh start. */
  take(): Block | undefined {
    const container = this.#container;
    const pieces = this.#pieces;
    if (!pieces.length) return undefined;
    const text = this.#texts.length === 1 ? this.#texts[0]! : this.#texts.join("");
    this.#texts = [];
    this.#pieces = [];
    this.#length = 0;
    return container && /\S/.test(text) ? { container, text, pieces } : undefined;
  }
}
