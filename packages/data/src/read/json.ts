/** JSON with places: where a text stops being JSON, and where in it a field stands. */
import { parse, type AnyNode, type MemberNode, type ValueNode } from "@humanwhocodes/momoa";

/** From 1. */
export interface Place {
  line: number;
  column: number;
}

export class JsonError extends Error {
  readonly place: Place;

  constructor(message: string, place: Place) {
    super(message);
    this.place = place;
  }
}

const withoutMark = (text: string) => text.replace(/^\uFEFF/, "");

function endOf(text: string): Place {
  const lines = text.trimEnd().split("\n");
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** Whether it is the end of the text at which the engine gave up. */
function isCut(text: string, message: string): boolean {
  const [, position] = /at position (\d+)/.exec(message) ?? [];
  return /end of JSON input|Unterminated string/.test(message) || Number(position) === text.length;
}

/** Where and why a text is no JSON. `said` is what the engine says of it. */
function problemOf(text: string, said: string): JsonError {
  if (text.trim() === "") return new JsonError("the file is empty", { line: 1, column: 1 });
  if (isCut(text, said)) return new JsonError("the file ends before the JSON does", endOf(text));
  try {
    parse(text);
    return new JsonError(said, { line: 1, column: 1 });
  } catch (error) {
    const { line = 1, column = 1, offset = 0 } = error as Partial<Place & { offset: number }>;
    const [seen = ""] = /^\S{1,20}/.exec(text.slice(offset)) ?? [];
    return new JsonError(`“${seen}” cannot stand here`, { line, column });
  }
}

/** @throws {@link JsonError} */
export function parseJson(text: string): unknown {
  const json = withoutMark(text);
  try {
    return JSON.parse(json);
  } catch (error) {
    throw problemOf(json, (error as Error).message);
  }
}

const nameOf = ({ name }: MemberNode) => (name.type === "String" ? name.value : name.name);

/** Of a field that stands twice the last, which is the one that counts. */
function childOf(node: AnyNode, key: PropertyKey): ValueNode | undefined {
  if (node.type === "Array") return node.elements[Number(key)]?.value;
  return node.type === "Object" ? node.members.findLast((member) => nameOf(member) === key)?.value : undefined;
}

/** Fields of a JSON text that stand again in the same object, of which only the last counts. */
export function doubleFieldsIn(text: string): (Place & { name: string })[] {
  const found: (Place & { name: string })[] = [];
  const waiting: ValueNode[] = [parse(withoutMark(text)).body];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === "Array") waiting.push(...node.elements.map(({ value }) => value));
    if (node.type !== "Object") continue;
    const seen = new Set<string>();
    for (const member of node.members) {
      const name = nameOf(member);
      const { line, column } = member.loc.start;
      if (seen.has(name)) found.push({ name, line, column });
      seen.add(name);
      waiting.push(member.value);
    }
  }
  return found.toSorted((a, b) => a.line - b.line || a.column - b.column);
}

/** Finds out where fields of a JSON text stand: a field that is missing stands where what lacks it does. */
export function placesIn(text: string): (path: readonly PropertyKey[]) => Place {
  const { body } = parse(withoutMark(text));
  return (path) => {
    let node: ValueNode = body;
    for (const key of path) {
      const child = childOf(node, key);
      if (!child) break;
      node = child;
    }
    const { line, column } = node.loc.start;
    return { line, column };
  };
}
