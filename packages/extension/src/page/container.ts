/** Which element a node's text belongs to, and whether it is read at all: from the way up alone, without styles. */
import type { Container } from "./block.ts";
import { isElement, parentOf } from "./dom.ts";
import { isReadInto, roleOf } from "./element-role.ts";

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
