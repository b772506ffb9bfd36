/** Reads a page's text as blocks, in one walk, without asking for styles or layout. */
import type { Block, Container, Piece } from "./block.ts";
import { isElement, parentOf, rootConnected, shadowRootOf } from "./dom.ts";
import { isReadInto, roleOf } from "./element-role.ts";

export interface ReadOptions {
  /** Reads only the text that belongs to the root itself, not what stands in block-level elements below it. */
  isShallow?: boolean;
  /** Where to begin; what stands before it comes last. */
  from?: Node | undefined;
  /** Told of every open shadow root on the way. */
  onShadowRoot?(root: ShadowRoot): void;
  /** The page took away the place where reading stood: what comes after it was not read. */
  onLost?(): void;
}

/** Longer text is cut at a space, so that one giant text node cannot hold up the page. */
const LONGEST_PIECE = 20_000;

const SHOWN = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION;

/** The block-level element, or shadow root, whose text a node is part of; `undefined` outside of any. */
export function containerOf(node: Node): Container | undefined {
  let parent = parentOf(node);
  while (parent && isElement(parent)) {
    if (roleOf(parent) === "block") return parent;
    const above = parentOf(parent);
    if (above === null || above.nodeType === Node.DOCUMENT_NODE) return parent;
    parent = above;
  }
  return parent instanceof ShadowRoot ? parent : undefined;
}

/** Whether nothing on the way up hides the node's text from reading. */
export function isReadable(node: Node): boolean {
  for (let at: Node | null = node; at; at = parentOf(at) ?? (at instanceof ShadowRoot ? at.host : null))
    if (isElement(at) && !isReadInto(roleOf(at))) return false;
  return true;
}

/** Collects the text of one container until something cuts it. */
class Builder {
  container: Container | undefined;
  #texts: string[] = [];
  #pieces: Piece[] = [];
  #length = 0;

  addText(node: Text, offset: number, text: string): void {
    const start = this.#length;
    this.#length += text.length;
    this.#pieces.push({ node, start, end: this.#length, offset });
    this.#texts.push(text);
  }

  /** Something that belongs to no text node. */
  addSign(sign: string): void {
    if (this.#length === 0) return;
    this.#texts.push(sign);
    this.#length += sign.length;
  }

  /** The block so far, if it has any text, and a fresh start. */
  take(): Block | undefined {
    const { container } = this;
    const pieces = this.#pieces;
    if (!pieces.length) return undefined;
    const text = this.#texts.length === 1 ? this.#texts[0]! : this.#texts.join("");
    this.#texts = [];
    this.#pieces = [];
    this.#length = 0;
    return container && /\S/.test(text) ? { container, text, pieces } : undefined;
  }
}

function* piecesOf(node: Text): Generator<[offset: number, text: string]> {
  // Line breaks of the source are spaces to a reader; only <br> ends a line.
  const text = node.data.replaceAll("\n", " ");
  let offset = 0;
  while (text.length - offset > LONGEST_PIECE) {
    const space = text.lastIndexOf(" ", offset + LONGEST_PIECE);
    const end = space > offset ? space + 1 : offset + LONGEST_PIECE;
    yield [offset, text.slice(offset, end)];
    offset = end;
  }
  yield [offset, offset === 0 ? text : text.slice(offset)];
}

function skipSubtree(walker: TreeWalker): Node | null {
  for (;;) {
    const next = walker.nextSibling();
    if (next) return next;
    if (!walker.parentNode()) return null;
  }
}

/** The blocks from where the walker stands up to `until`, in document order. */
function* walk(
  walker: TreeWalker,
  first: Node | null,
  until: Node | undefined,
  { isShallow, onShadowRoot, onLost }: ReadOptions,
): Generator<Block> {
  const builder = new Builder();
  let parent: ParentNode | null = null;
  let cut = false;
  for (let node = first; node && node !== until;) {
    if (!isElement(node)) {
      const above = parentOf(node);
      if (above !== parent || cut) {
        const container = containerOf(node);
        if (container !== builder.container || cut) {
          const block = builder.take();
          if (block) {
            yield block;
            if (!rootConnected(node)) return onLost?.();
          }
          builder.container = container;
          cut = false;
        }
        parent = above;
      }
      for (const [offset, text] of piecesOf(node as Text)) {
        if (offset > 0) {
          const block = builder.take();
          if (block) yield block;
        }
        builder.addText(node as Text, offset, text);
      }
      node = walker.nextNode();
      continue;
    }
    const role = roleOf(node);
    if (role !== "unseen" && onShadowRoot) {
      const root = shadowRootOf(node);
      if (root) onShadowRoot(root);
    }
    if (role === "break") builder.addSign("\n");
    else if (role === "object") builder.addSign("\uFFFC");
    else if (role === "block") cut = true;
    else if (role === "link") cut ||= followsLink(node);
    const isLeft = !isReadInto(role) || (isShallow && role === "block" && node !== walker.root);
    node = isLeft ? skipSubtree(walker) : walker.nextNode();
  }
  const block = builder.take();
  if (block) yield block;
}

/** Two links side by side are two things, even where no space stands between them. */
function followsLink({ previousSibling }: Element): boolean {
  return previousSibling !== null && isElement(previousSibling) && roleOf(previousSibling) === "link";
}

/** The blocks below a root. A root that is itself not read gives none. */
export function* readBlocks(root: Node, options: ReadOptions = {}): Generator<Block> {
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, SHOWN);
  const { from } = options;
  if (!from || from === root) {
    yield* walk(
      walker,
      isElement(root) || root.nodeType === Node.TEXT_NODE ? root : walker.nextNode(),
      undefined,
      options,
    );
    return;
  }
  walker.currentNode = from;
  yield* walk(walker, from, undefined, options);
  walker.currentNode = root;
  yield* walk(walker, root, from, options);
}
