/** Reads a page's text as blocks, in one walk, without asking for styles or layout. */
import type { Block } from "./block.ts";
import { BlockBuilder } from "./block-builder.ts";
import { isElement, rootConnected, shadowRootOf } from "./dom.ts";
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

/** So many nodes without a block, and whoever reads may do something else. */
const NODES_AT_ONCE = 500;

const SHOWN = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION;

function skipSubtree(walker: TreeWalker): Node | null {
  for (;;) {
    const next = walker.nextSibling();
    if (next) return next;
    if (!walker.parentNode()) return null;
  }
}

/** Goes past an element, or into it. Returns where the walk goes on. */
function pass(
  element: Element,
  walker: TreeWalker,
  builder: BlockBuilder,
  { isShallow, onShadowRoot }: ReadOptions,
): Node | null {
  const role = roleOf(element);
  if (role !== "unseen" && onShadowRoot) {
    const root = shadowRootOf(element);
    if (root) onShadowRoot(root);
  }
  builder.addElement(element, role);
  const isLeft = !isReadInto(role) || (isShallow && role === "block" && element !== walker.root);
  return isLeft ? skipSubtree(walker) : walker.nextNode();
}

/** The blocks from where the walker stands up to `until`, in document order. */
function* walk(
  walker: TreeWalker,
  first: Node | null,
  until: Node | undefined,
  options: ReadOptions,
): Generator<Block | undefined> {
  const builder = new BlockBuilder();
  let untilRest = NODES_AT_ONCE;
  for (let node = first; node && node !== until;) {
    if (--untilRest === 0) {
      untilRest = NODES_AT_ONCE;
      yield undefined;
      if (!rootConnected(node)) return options.onLost?.();
    }
    if (isElement(node)) {
      node = pass(node, walker, builder, options);
      continue;
    }
    const finished = builder.moveTo(node);
    if (finished) {
      yield finished;
      if (!rootConnected(node)) return options.onLost?.();
    }
    builder.addText(node as Text);
    while (builder.isLong) {
      yield builder.cut();
      if (!rootConnected(node)) return options.onLost?.();
    }
    node = walker.nextNode();
  }
  const block = builder.take();
  if (block) yield block;
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
