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

/** Longer text is cut, so that one giant element cannot hold up the page: what is read at once is matched at once. */
const LONGEST_BLOCK = 10_000;
/** How far back from there a good place to cut is looked for. */
const CUT_REACH = 1000;
/** So many nodes without a block, and whoever reads may do something else. */
const NODES_AT_ONCE = 500;

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

/** Where a name is unlikely to be cut in two: after a sentence, else after a space, else at the end. */
function placeToCut(text: string, end: number): number {
  const reach = text.slice(end - CUT_REACH, end);
  const sentence = /^.*(?:[.!?;] |[。！？；\n])/su.exec(reach)?.[0].length ?? 0;
  const found = sentence || reach.lastIndexOf(" ") + 1;
  return found ? end - CUT_REACH + found : end;
}

/** Collects the text of one container until something cuts it. */
class Builder {
  container: Container | undefined;
  #texts: string[] = [];
  #pieces: Piece[] = [];
  #length = 0;

  get isLong(): boolean {
    return this.#length > LONGEST_BLOCK;
  }

  addText(node: Text): void {
    // Line breaks of the source are spaces to a reader; only <br> ends a line.
    const text = node.data.replaceAll("\n", " ");
    const start = this.#length;
    this.#length += text.length;
    this.#pieces.push({ node, start, end: this.#length, offset: 0 });
    this.#texts.push(text);
  }

  /** Something that belongs to no text node. */
  addSign(sign: string): void {
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
): Generator<Block | undefined> {
  const builder = new Builder();
  let parent: ParentNode | null = null;
  let cut = false;
  let untilRest = NODES_AT_ONCE;
  for (let node = first; node && node !== until;) {
    if (--untilRest === 0) {
      untilRest = NODES_AT_ONCE;
      yield undefined;
      if (!rootConnected(node)) return onLost?.();
    }
    if (isElement(node)) {
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
      continue;
    }
    const above = parentOf(node);
    if (above !== parent || cut) {
      const container = containerOf(node);
      const block = cut || container !== builder.container ? builder.take() : undefined;
      if (block) {
        yield block;
        if (!rootConnected(node)) return onLost?.();
      }
      builder.container = container;
      parent = above;
      cut = false;
    }
    builder.addText(node as Text);
    while (builder.isLong) {
      yield builder.cut();
      if (!rootConnected(node)) return onLost?.();
    }
    node = walker.nextNode();
  }
  const block = builder.take();
  if (block) yield block;
}

/** Two links side by side are two things, even where no space stands between them. */
function followsLink({ previousSibling }: Element): boolean {
  return previousSibling !== null && isElement(previousSibling) && roleOf(previousSibling) === "link";
}

/** The blocks below a root, and nothing now and then. A root that is itself not read gives none. */
export function* readBlocks(root: Node, options: ReadOptions = {}): Generator<Block | undefined> {
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
