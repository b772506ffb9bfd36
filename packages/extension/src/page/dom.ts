/**
 * Ways to ask nodes that a page cannot bend. A form shows the elements inside it as its own properties, and a document
 * its named images and forms, also to content scripts: `form.parentElement` may be an input. The getters of the
 * prototypes always tell the truth.
 */
function getter<T extends object, V>(prototype: T, name: keyof T): (node: T) => V {
  const { get } = Object.getOwnPropertyDescriptor(prototype, name) as { get: () => V };
  return (node) => get.call(node);
}

export const parentOf = getter<Node, ParentNode | null>(Node.prototype, "parentNode");
export const rootConnected = getter<Node, boolean>(Node.prototype, "isConnected");
export const localNameOf = getter<Element, string>(Element.prototype, "localName");
export const shadowRootOf = getter<Element, ShadowRoot | null>(Element.prototype, "shadowRoot");
export const bodyOf = getter<Document, HTMLElement | null>(Document.prototype, "body");
export const documentElementOf = getter<Document, Element | null>(Document.prototype, "documentElement");

const { hasAttribute, getAttribute, contains: nodeContains } = Element.prototype;

export const has = (element: Element, name: string): boolean => hasAttribute.call(element, name);
export const attribute = (element: Element, name: string): string | null => getAttribute.call(element, name);
export const contains = (outer: Node, inner: Node): boolean => nodeContains.call(outer, inner);

export function isElement(node: Node): node is Element {
  return node instanceof Element;
}
