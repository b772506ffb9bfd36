/** A day or a less precise date as in the dataset: `2018`, `2018-06`, `2018-06-10`. */
export type DateText = string;

export type Grade = "preferred" | "admitted" | "deprecated" | "hidden";

/** Why a mention was accepted. */
export interface Why {
  /** The evidence rule of the glossary, or `free` or `introduced`. */
  rule: string;
  /** The record whose mention served as evidence; missing where the name needs none or words served. */
  by?: string;
  /** Where that evidence stands, in UTF-16 units of the same block or text. */
  at?: number;
  /** Words that served as evidence where no record did. */
  cues?: string[];
}

/** A name found in a text. Positions are UTF-16 units of the text as given; `end` is exclusive. */
export interface Mention {
  start: number;
  end: number;
  /** The record; where several fit, the one that fits best. */
  id: string;
  /** All records that fit, best first. One entry where the name is unambiguous. */
  candidates: readonly string[];
  /** Position of the matched label in the record's labels of `language`; -1 for a pattern or a name that the text introduced. */
  label: number;
  grade: Grade;
  language: string;
  /** Who held the office on the date of the text; only for offices, and only with a date that decides. */
  holder?: string;
  why: Why;
  /** Present where the name belongs to the wider vocabulary (see {@link FindOptions.vocabulary}). */
  wider?: true;
}

export interface FindOptions {
  /**
   * `core` (the default) leaves out what the glossary declares to be of the wider vocabulary: countries, towns, words
   * in general use. `all` takes it in, still only where the evidence asks for it.
   */
  vocabulary?: "core" | "all";
  /** BCP 47 tag of the text. Where two languages share a form, labels of this one go first. */
  language?: string;
  /** The date of the text: decides between records of different dates and names holders of offices. */
  date?: DateText;
  /** What else is known of the page: text that counts as evidence (a title), records that it is about. */
  context?: { text?: string; mentioned?: readonly string[] };
}

/** A mention in one block of a page. */
export interface BlockMention extends Mention {
  block: string;
}

/** Blocks in, mentions out. Evidence is gathered across all blocks that are present, in whatever order they came. */
export interface Session {
  /** Adds a block or replaces its text. The text is scanned now; what counts is decided by {@link settle}. */
  add(block: string, text: string): void;
  /** Takes a block out. */
  remove(block: string): void;
  /** Decides with the evidence of all blocks present. Returns the blocks whose mentions changed since the last call. */
  settle(): string[];
  /** Mentions of a block as of the last {@link settle}. */
  mentions(block: string): readonly Mention[];
  /** All mentions, blocks in the order in which they were first added. */
  all(): BlockMention[];
}

export interface Matcher {
  find(text: string, options?: FindOptions): Mention[];
  /** Cheap: where it is `false`, `find` returns nothing, unless it is told of more by `context`. */
  mayMatch(text: string): boolean;
  session(options?: FindOptions): Session;
}

/** Version of the format below; {@link MatchIndex.format} must equal it. */
export const INDEX_FORMAT = 1;

/**
 * A compiled glossary. Plain JSON; numbers stand in strings (see `unpack.ts`) so that reading it builds nothing but
 * typed arrays.
 */
export interface MatchIndex {
  format: number;
  /** Id of the glossary, and version of the data if the compiler was told. */
  glossary: string;
  version?: string;
  languages: string[];
  /** Ids of all records that can be found, separated by spaces. */
  ids: string;
  /** What each UTF-16 unit counts as: runs of four numbers (units skipped, length, step, first value). */
  fold: string;
  /** Ideographs that stand in names, and others with the one that each counts as, in pairs. */
  ideographs: string;
  variants: string;
  /** Units that count as two letters (ß, ligatures). */
  expand: Record<string, string>;
  /** Word forms in sorted order: letters kept from the form before (`kept`) and the rest, in one string with lengths. */
  forms: { kept: string; added: string; text: string; word: string; lexeme: string; mask: string };
  /** A trie in depth-first order: how many children a node has, the symbol that leads to it, and where roots stand. */
  trie: { children: string; symbols: string; roots: number[] };
  /** What is accepted at a node: see `tables.ts`. */
  entries: {
    node: string;
    target: string;
    language: string;
    label: string;
    flags: string;
    rule: string;
    capitals: string;
    not: string;
  };
  /** Sets of names that may stand at one place of another name or pattern. */
  slots: IndexSlot[];
  rules: IndexRule[];
  patterns: IndexPattern[];
  /** Facts that decide between records: position of the record, then number, first day, last day (days since 1900). */
  facts: { record: string; number: string; start: string; days: string; place: string };
  /** The last day whose events the glossary knows, in days since 1900: what comes later is planned. */
  through?: number;
  /** Offices: record, then holder, first day, last day; -1 is open. */
  holders: [office: number, person: number, start: number, end: number][];
  /** Names that two mentions may be joined with: `X of the Y`. */
  joins: IndexJoin[];
  /** What must stand in a match as written: a part of it, or after `^` its beginning. Entries name one by number from 1. */
  capitals: string[];
  /** Cue numbers that rule a mention out in its block. Entries name one by number from 1. */
  nots: number[][];
  /** Words and phrases that evidence rules look for, by number. */
  cues: string[];
  /** Words without which nothing is accepted; empty where a text needs none. */
  anchors: string[];
  /** Kinds of records by position, for joins and persons. */
  kinds: string;
  kindNames: string[];
}

export type IndexSlot = { type: "number" } | { type: "year" } | { type: "names"; root: number; subject?: boolean };

export interface IndexRule {
  name: string;
  scope: "sentence" | "block" | "text";
  anyOf: number[];
  /** How many mentions of these the text must have; 1 if missing. */
  times?: number;
  /** Cue numbers, of which `atLeast` different ones also count as evidence. */
  cues?: number[];
  atLeast?: number;
  /** Cue numbers that rule a mention out: in the same block, or anywhere in a text that never gives a free name. */
  notNear?: number[];
  notIn?: number[];
}

export interface IndexPattern {
  id: string;
  among: number[];
  /** Position + 1 of the record that stands in where none fits; 0 for none. */
  otherwise: number;
  /** Position in `kindNames`. */
  kind: number;
  needsDate?: boolean;
  windowDays?: number;
}

export interface IndexJoin {
  /** Between the two, spaces squeezed, in lower case. */
  between: string[];
  /** Whether the owner (a mention of `owner`) stands before or after. */
  owner: number[];
  side: "before" | "after";
  kinds: string[];
}
