/** The index as typed arrays: what {@link loadTables} makes of a {@link MatchIndex}, and nothing is computed later. */
import { INDEX_FORMAT, type IndexSlot, type MatchIndex } from "./types.ts";
import {
  AND,
  ARTICLE,
  IDEOGRAPH,
  IDEOGRAPH_END,
  LETTER,
  OTHER_IDEOGRAPH,
  PLUS,
  SLOT,
  hashPlace,
  hashStep,
  isIdeograph,
} from "./units.ts";
import { unpack } from "./unpack.ts";

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
  /** What can begin with a form, and with an ideograph: see {@link BEFORE_WORD}. */
  opens: Uint8Array;
  opensIdeograph: Uint8Array;
  /** Pairs of symbols that begin a name, as bits. */
  pairs: Uint32Array;
  opensNumber: boolean;
  childCount: Uint16Array;
  firstChild: Uint32Array;
  symbols: Uint16Array;
  roots: number[];
  /** Entries of node `n` are `entryStart[n]` to `entryStart[n + 1]`. */
  entryStart: Uint16Array;
  target: Uint16Array;
  language: Uint8Array;
  label: Uint16Array;
  flags: Uint8Array;
  rule: Uint8Array;
  capitals: Uint8Array;
  not: Uint8Array;
}

const widthOf = (count: number) => Math.max(4, 32 - Math.clz32(count * 2 - 1));

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

type Forms = Pick<Tables, "places" | "shift" | "hashes" | "letters" | "letterStart" | "word" | "lexeme" | "mask">;

function loadForms({ kept, added, text, ...symbols }: MatchIndex["forms"]): Forms {
  const count = kept.length;
  const keptLetters = unpack(kept, new Uint8Array(count));
  const addedLetters = unpack(added, new Uint8Array(count));
  const letterStart = new Uint32Array(count + 1);
  for (let form = 0; form < count; form++)
    letterStart[form + 1] = letterStart[form]! + keptLetters[form]! + addedLetters[form]!;
  const letters = new Uint16Array(letterStart[count]!);
  const hashes = new Int32Array(count);
  const shift = 32 - widthOf(count * 2);
  const places = new Uint16Array(2 ** (32 - shift));
  const prefixHash = new Int32Array(256);
  let from = 0;
  for (let form = 0; form < count; form++) {
    const start = letterStart[form]!;
    const keep = keptLetters[form]!;
    const previous = form ? letterStart[form - 1]! : 0;
    for (let i = 0; i < keep; i++) letters[start + i] = letters[previous + i]!;
    let hash = keep ? prefixHash[keep]! : 0;
    for (let i = keep, end = keep + addedLetters[form]!; i < end; i++) {
      const letter = text.charCodeAt(from++);
      letters[start + i] = letter;
      hash = hashStep(hash, letter);
      prefixHash[i + 1] = hash;
    }
    hashes[form] = hash;
    let place = hashPlace(hash, shift);
    while (places[place]) place = (place + 1) & (places.length - 1);
    places[place] = form + 1;
  }
  const numbers = (packed: string) => unpack(packed, new Uint16Array(count));
  return {
    places,
    shift,
    hashes,
    letters,
    letterStart,
    word: numbers(symbols.word),
    lexeme: numbers(symbols.lexeme),
    mask: numbers(symbols.mask),
  };
}

type Trie = Pick<Tables, "childCount" | "firstChild" | "symbols" | "roots">;

function loadTrie({ children, symbols, roots }: MatchIndex["trie"]): Trie {
  const childCount = unpack(children, new Uint16Array(children.length));
  const firstChild = new Uint32Array(children.length + 1);
  firstChild[0] = roots.length;
  for (let node = 0; node < children.length; node++) firstChild[node + 1] = firstChild[node]! + childCount[node]!;
  const loaded = unpack(symbols, new Uint16Array(children.length), roots.length);
  // Siblings are sorted and written as differences.
  for (let node = 0; node < children.length; node++)
    for (let child = firstChild[node]! + 1; child < firstChild[node + 1]!; child++)
      loaded[child] = loaded[child]! + loaded[child - 1]!;
  return { childCount, firstChild, symbols: loaded, roots };
}

type Entries = Pick<Tables, "entryStart" | "target" | "language" | "label" | "flags" | "rule" | "capitals" | "not">;

function loadEntries({ node, ...columns }: MatchIndex["entries"], nodes: number): Entries {
  const count = node.length;
  const gaps = unpack(node, new Uint16Array(count));
  const entryStart = new Uint16Array(nodes + 2);
  for (let i = 0, at = 0; i < count; i++) entryStart[(at += gaps[i]!) + 1]!++;
  for (let i = 0; i <= nodes; i++) entryStart[i + 1] = entryStart[i + 1]! + entryStart[i]!;
  return {
    entryStart,
    target: unpack(columns.target, new Uint16Array(count)),
    language: unpack(columns.language, new Uint8Array(count)),
    label: unpack(columns.label, new Uint16Array(count)),
    flags: unpack(columns.flags, new Uint8Array(count)),
    rule: unpack(columns.rule, new Uint8Array(count)),
    capitals: unpack(columns.capitals, new Uint8Array(count)),
    not: unpack(columns.not, new Uint8Array(count)),
  };
}

/** Bit of a pair of symbols in {@link Tables.pairs}. */
export const pairBit = (first: number, second: number) =>
  (Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b) >>> 14) & PAIR_MASK;
const PAIR_MASK = 0x3ffff;

/** What a word form or an ideograph can begin, as bits. */
export const BEFORE_WORD = 1;
/** A name of its own, or something that only the walker can tell. */
export const AT_ONCE = 2;
export const BEFORE_MARK = 4;
export const BEFORE_NUMBER = 8;
/** A slot for names comes next. */
export const BEFORE_NAME = 16;
/** It can follow a number that begins a name. */
export const AFTER_NUMBER = 32;

type Openings = Pick<Tables, "opens" | "opensIdeograph" | "pairs" | "opensNumber">;

/** Which symbols can begin a name, and what may follow them. */
class OpeningsReader {
  readonly bits = new Uint8Array(0x10000);
  readonly pairs = new Uint32Array((PAIR_MASK + 1) / 32);
  opensNumber = false;
  private readonly slots: IndexSlot[];
  private readonly trie: Trie;
  private readonly hasEntries: (node: number) => boolean;

  constructor(slots: IndexSlot[], trie: Trie, hasEntries: (node: number) => boolean) {
    this.slots = slots;
    this.trie = trie;
    this.hasEntries = hasEntries;
    this.open(trie.roots[0]!, true);
  }

  private open(root: number, isMain: boolean): void {
    const { firstChild, symbols, roots } = this.trie;
    for (let child = firstChild[root]!; child < firstChild[root + 1]!; child++) {
      const symbol = symbols[child]!;
      if (symbol < SLOT) this.openSymbol(symbol, child, isMain);
      else if (isMain) {
        const slot = this.slots[symbol - SLOT]!;
        if (slot.type === "names") this.open(roots[slot.root]!, false);
        else {
          this.opensNumber = true;
          this.follow(child);
        }
      }
    }
  }

  /** In a slot, what ends a name goes on with anything: such symbols are looked at at once. */
  private openSymbol(symbol: number, node: number, isMain: boolean): void {
    const { firstChild, symbols } = this.trie;
    let bits = BEFORE_WORD;
    if (this.hasEntries(node)) bits |= isMain || !isIdeograph(symbol) ? AT_ONCE : BEFORE_NAME;
    for (let child = firstChild[node]!; child < firstChild[node + 1]!; child++) {
      const next = symbols[child]!;
      if (next >= SLOT) bits |= this.slots[next - SLOT]!.type === "names" ? BEFORE_NAME : BEFORE_NUMBER;
      else if (next < LETTER && next !== ARTICLE)
        bits |= BEFORE_MARK | (next === PLUS || next === AND ? BEFORE_NAME : 0);
      else {
        const bit = pairBit(symbol, next);
        this.pairs[bit >> 5]! |= 1 << (bit & 31);
      }
    }
    if (isIdeograph(symbol) && bits & (BEFORE_NAME | BEFORE_MARK)) bits |= AT_ONCE;
    this.bits[symbol]! |= bits;
  }

  /** Marks what can come after a number. */
  private follow(node: number): void {
    const { firstChild, symbols, roots } = this.trie;
    for (let child = firstChild[node]!; child < firstChild[node + 1]!; child++) {
      const symbol = symbols[child]!;
      if (symbol < SLOT) this.bits[symbol]! |= AFTER_NUMBER;
      else {
        const slot = this.slots[symbol - SLOT]!;
        if (slot.type === "names") this.follow(roots[slot.root]!);
      }
    }
  }
}

function loadOpenings(index: MatchIndex, forms: Forms, trie: Trie, { entryStart }: Entries): Openings {
  const { bits, pairs, opensNumber } = new OpeningsReader(
    index.slots,
    trie,
    (node) => entryStart[node + 1]! > entryStart[node]!,
  );
  const opens = new Uint8Array(forms.word.length);
  for (let form = 0; form < opens.length; form++)
    opens[form] =
      (forms.word[form] ? bits[forms.word[form]!]! : 0) | (forms.lexeme[form] ? bits[forms.lexeme[form]!]! : 0);
  return { opens, opensIdeograph: bits.slice(IDEOGRAPH, IDEOGRAPH_END), pairs, opensNumber };
}

/**
 * Reads an index.
 * @throws if it was made for another version of the format.
 */
export function loadTables(index: MatchIndex): Tables {
  if (index.format !== INDEX_FORMAT)
    throw new Error(
      `match index of ${index.glossary}: format ${index.format}, but this matcher reads format ${INDEX_FORMAT}; compile the index again`,
    );
  const forms = loadForms(index.forms);
  const trie = loadTrie(index.trie);
  const entries = loadEntries(index.entries, trie.childCount.length);
  return {
    fold: loadFold(index),
    expand: new Map(
      Object.entries(index.expand).map(([unit, letters]) => [
        unit.charCodeAt(0),
        Array.from(letters, (letter) => letter.charCodeAt(0)),
      ]),
    ),
    ...forms,
    ...trie,
    ...entries,
    ...loadOpenings(index, forms, trie, entries),
  };
}
