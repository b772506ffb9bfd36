import {
  LineCounter,
  isMap,
  isNode,
  isScalar,
  parseDocument,
  type Document,
  type ErrorCode,
  type YAMLError,
} from "yaml";
import type { Finding } from "../finding.ts";

/** A YAML file with the way back from a field to its line. */
export interface YamlFile {
  /** As it is shown to people: relative, with forward slashes. */
  file: string;
  /** As it was parsed; `undefined` where that failed. */
  value: unknown;
  /** Syntax errors and duplicate keys. Where there are any, `value` is not to be trusted. */
  findings: Finding[];
  /** The line and column, from 1, of the field at the path, or of its nearest ancestor that exists. */
  positionOf(path: readonly PropertyKey[]): { line: number; column: number };
}

/** Reads one YAML document. Never throws: what is wrong comes back as findings. */
export function parseYaml(file: string, text: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  return {
    file,
    value: document.errors.length ? undefined : document.toJS(),
    findings: document.errors.map((error) => ({
      rule: "yaml",
      file,
      ...at(error.pos[0]),
      ...explain(error, text),
    })),
    positionOf: (path) => at(offsetOf(document, path)),
  };
}

/** What each syntax error usually comes from. */
const MENDS: Partial<Record<ErrorCode, string>> = {
  BLOCK_AS_IMPLICIT_KEY: "put the text in quotation marks: it holds a colon",
  TAB_AS_INDENT: "indent with spaces",
  BAD_INDENT: "close the bracket, or line the field up with its neighbours",
  MISSING_CHAR: "close the bracket or the quotation mark",
};

function explain({ code, message, pos }: YAMLError, text: string): Pick<Finding, "message" | "mend"> {
  if (code === "DUPLICATE_KEY") {
    const key = /^[^\s:]+/.exec(text.slice(pos[0]))?.[0] ?? "";
    return { message: `the field “${key}” stands twice`, mend: "remove one of the two, or join them" };
  }
  return { message, mend: MENDS[code] ?? "quote the text if it holds a colon, a hash or a leading special character" };
}

function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const parent = document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0];
    }
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
