/** The index as typed arrays: what {@link loadTables} makes of a {@link MatchIndex}, and nothing is computed later. */
import { readOpenings } from "./openings.ts";
import { INDEX_FORMAT, type MatchIndex } from "./types.ts";
import { HASH_FACTOR, IDEOGRAPH, IDEOGRAPH_END, LEXEME, OTHER_IDEOGRAPH } from "./units.ts";
import { unpack, unpackDifferences } from "./unpack.ts";
import { loadWeights, loadWindows } from "./windows.ts";

export interface Tables {
  /** What each UTF-16 unit counts as. */
  fold: Uint16Array;
  expand: Map<number, number[]>;
  /** Hash table of word forms: place → form + 1. */
  places: Uint16Array;
  shift: number;
  hashes: Int32Array;
  /** Letters of all forms, one after another, and where each form begins. */
  letters: Uint16Array;
  letterStart: Uint32Array;
  word: Uint16Array;
  lexeme: Uint16Array;
  mask: Uint16Array;
  /** Weight of every unit, and the windows that are worth a look: see `windows.ts`. */
  weights: Int32Array;
  windows: Int32Array;
  deepWindows: Int32Array;
  pairWindows: Int32Array;
  /** See `openings.ts`. */
  fromRoot: Uint16Array;
  inSlots: Uint8Array;
  /** Ideographs that are names by themselves: the one kind of name that no window sees. */
  alone: string;
  /** What can begin with a form: see {@link BEFORE_WORD}. */
  opens: Uint8Array;
  /** Pairs of words that begin a name, as bits. */
  pairs: Uint32Array;
  /** Edges of node `n` are `firstEdge[n]` to `firstEdge[n + 1]`, sorted by symbol. */
  firstEdge: Uint16Array;
  symbols: Uint16Array;
  /** The nodes that edges lead to. */
  targets: Uint16Array;
  roots: number[];
  /** Entries of node `n` are `entryStart[n]` to `entryStart[n + 1]`. */
  entryStart: Uint16Array;
  target: Uint16Array;
  language: Uint8Array;
  label: Uint16Array;
  flags: Uint8Array;
  rule: Uint8Array;
  capitals: Uint16Array;
  not: Uint8Array;
}

const widthOf = (count: number) => Math.max(4, 32 - Math.clz32(count * 1.5));

function loadFold({ fold: packed, ideographs, variants }: MatchIndex): Uint16Array {
  const fold = new Uint16Array(0x10000);
  const runs = unpack(packed, new Uint16Array(packed.length));
  let unit = 0;
  for (let i = 0; i < runs.length; i += 4) {
    unit += runs[i]!;
    const count = runs[i + 1]!;
    const step = runs[i + 2]!;
    let value = runs[i + 3]!;
    for (let n = 0; n < count; n++, value += step) fold[unit++] = value;
  }
  fold.fill(OTHER_IDEOGRAPH, IDEOGRAPH, IDEOGRAPH_END);
  for (let i = 0; i < ideographs.length; i++) fold[ideographs.charCodeAt(i)] = ideographs.charCodeAt(i);
  for (let i = 0; i < variants.length; i += 2) fold[variants.charCodeAt(i)] = variants.charCodeAt(i + 1);
  return fold;
}

export type Forms = Pick<
  Tables,
  "places" | "shift" | "hashes" | "letters" | "letterStart" | "word" | "lexeme" | "mask"
>;

function loadForms({ kept, added, text, ...symbols }: MatchIndex["forms"]): Forms {
  const count = kept.length;
  const keptLetters = unpack(kept, new Uint8Array(count));
  const addedLetters = unpack(added, new Uint8Array(count));
  const letterStart = new Uint32Array(count + 1);
  let letterCount = text.length;
  for (let form = 0; form < count; form++) letterCount += keptLetters[form]!;
  const letters = new Uint16Array(letterCount);
  const hashes = new Int32Array(count);
  const shift = 32 - widthOf(count);
  const places = new Uint16Array(2 ** (32 - shift));
  const prefixHash = new Int32Array(256);
  const last = places.length - 1;
  let from = 0;
  let start = 0;
  let before = 0;
  for (let form = 0; form < count; form++) {
    const keep = keptLetters[form]!;
    const length = keep + addedLetters[form]!;
    if (keep) letters.copyWithin(start, before, before + keep);
    let hash = prefixHash[keep]!;
    for (let i = keep; i < length;) {
      const letter = text.charCodeAt(from++);
      letters[start + i++] = letter;
      prefixHash[i] = hash = Math.imul(hash ^ letter, HASH_FACTOR); // hashStep
    }
    hashes[form] = hash;
    let place = (hash ^ (hash >>> 15)) >>> shift; // hashPlace
    while (places[place]) place = (place + 1) & last;
    places[place] = form + 1;
    letterStart[form] = before = start;
    start += length;
  }
  letterStart[count] = start;
  const numbers = (packed: string) => unpack(packed, new Uint16Array(count));
  return {
    places,
    shift,
    hashes,
    letters,
    letterStart,
    word: unpackDifferences(symbols.word, new Uint16Array(count)),
    lexeme: unpackDifferences(symbols.lexeme, new Uint16Array(count), LEXEME),
    mask: numbers(symbols.mask),
  };
}

export type Trie = Pick<Tables, "firstEdge" | "symbols" | "targets" | "roots">;

/** Nodes stand in depth-first order, where the ends of names repeat and compress; edges are put together by node. */
function loadTrie({ children, symbols, roots }: MatchIndex["trie"]): Trie {
  const count = children.length;
  const childCount = unpack(children, new Uint16Array(count));
  const firstEdge = new Uint16Array(count + 1);
  for (let node = 0; node < count; node++) firstEdge[node + 1] = firstEdge[node]! + childCount[node]!;
  const bySymbol = unpack(symbols, new Uint16Array(count));
  const edgeSymbols = new Uint16Array(firstEdge[count]!);
  const targets = new Uint16Array(firstEdge[count]!);
  const nextEdge = firstEdge.slice();
  // The way from the root to the node at hand; `top` is its end.
  const path = new Uint16Array(256);
  let depth = 0;
  let top = 0;
  let root = 0;
  for (let node = 0; node < count; node++) {
    if (node === roots[root]) {
      root++;
      depth = 0;
      top = node;
      continue;
    }
    let edge = nextEdge[top]!;
    while (edge === firstEdge[top + 1]!) {
      top = path[--depth]!;
      edge = nextEdge[top]!;
    }
    nextEdge[top] = edge + 1;
    edgeSymbols[edge] = bySymbol[node]!;
    targets[edge] = node;
    if (childCount[node]) {
      path[depth++] = top;
      top = node;
    }
  }
  return { firstEdge, symbols: edgeSymbols, targets, roots };
}

export type Entries = Pick<
  Tables,
  "entryStart" | "target" | "language" | "label" | "flags" | "rule" | "capitals" | "not"
>;

function loadEntries({ node, ...columns }: MatchIndex["entries"], nodes: number): Entries {
  const count = node.length;
  const gaps = unpack(node, new Uint16Array(count));
  const entryStart = new Uint16Array(nodes + 2);
  for (let i = 0, at = 0; i < count; i++) entryStart[(at += gaps[i]!) + 1]!++;
  for (let i = 0; i <= nodes; i++) entryStart[i + 1] = entryStart[i + 1]! + entryStart[i]!;
  const target = unpack(columns.target, new Uint16Array(count));
  // Differences, folded so that none is negative.
  for (let i = 0, before = 0; i < count; i++)
    target[i] = before += target[i]! & 1 ? -(target[i]! + 1) / 2 : target[i]! / 2;
  return {
    entryStart,
    target,
    language: unpack(columns.language, new Uint8Array(count)),
    label: unpack(columns.label, new Uint16Array(count)),
    flags: unpack(columns.flags, new Uint8Array(count)),
    rule: unpack(columns.rule, new Uint8Array(count)),
    capitals: unpack(columns.capitals, new Uint16Array(count)),
    not: unpack(columns.not, new Uint8Array(count)),
  };
}

/** @throws if the index was made for another version of the format. */
export function checkFormat({ format, glossary }: MatchIndex): void {
  if (format !== INDEX_FORMAT)
    throw new Error(
      `match index of ${glossary}: format ${format}, but this matcher reads format ${INDEX_FORMAT}; compile the index again`,
    );
}

/** Reads an index. */
export function loadTables(index: MatchIndex): Tables {
  const fold = loadFold(index);
  const forms = loadForms(index.forms);
  const trie = loadTrie(index.trie);
  const entries = loadEntries(index.entries, index.trie.children.length);
  const openings = readOpenings(index, forms, trie, entries);
  const weights = loadWeights(fold, index);
  return {
    fold,
    expand: new Map(
      Object.entries(index.expand).map(([unit, letters]) => [
        unit.charCodeAt(0),
        Array.from(letters, (letter) => letter.charCodeAt(0)),
      ]),
    ),
    weights,
    ...loadWindows(forms, openings, weights),
    fromRoot: openings.fromRoot,
    inSlots: openings.inSlots,
    alone: openings.alone,
    opens: openings.opens,
    pairs: openings.pairs,
    ...forms,
    ...trie,
    ...entries,
  };
}
