/** Many names as one regular expression that shares their beginnings: about the best that can be made by hand. */

interface Node {
  next: Map<string, Node>;
  isEnd: boolean;
}

const escape = (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);

function add(root: Node, name: string): void {
  let node = root;
  for (const character of name) {
    let child = node.next.get(character);
    if (!child) node.next.set(character, (child = { next: new Map(), isEnd: false }));
    node = child;
  }
  node.isEnd = true;
}

function source({ next, isEnd }: Node): string {
  if (!next.size) return "";
  const branches = [...next].map(([character, child]) => escape(character) + source(child));
  const joined = branches.length === 1 ? (branches[0] ?? "") : `(?:${branches.join("|")})`;
  return isEnd ? `(?:${joined})?` : joined;
}

export function trieExpression(names: readonly string[]): RegExp {
  const root: Node = { next: new Map(), isEnd: false };
  for (const name of names) add(root, name);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${source(root)}(?![\p{L}\p{N}])`, "gu");
}
