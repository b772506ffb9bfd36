/** Collects names, rules and slots of a glossary while it is compiled. */
import type { Glossary, GlossaryRecord } from "@sco-glossary/schema";
import { CUE, DECOY, FIRST_RULE, FREE, INTRODUCED } from "../match/entry.ts";
import type { IndexSlot } from "../match/types.ts";
import { SLOT } from "../match/units.ts";
import { simplify } from "./chinese.ts";
import { Lexicon } from "./lexicon.ts";
import type { Fold } from "./own-fold.ts";
import { piecesOf, symbolsOf, variantsOf, type Inflection, type Piece } from "./name.ts";
import { Trie, type Entry } from "./trie.ts";

export class Builder {
  readonly glossary: Glossary;
  readonly fold: Fold;
  readonly lexicon: Lexicon;
  readonly trie = new Trie();
  readonly slots: IndexSlot[] = [];
  readonly cues: string[] = [];
  readonly nots: number[][] = [];
  readonly capitals: string[] = [];
  readonly languages: string[] = [];
  private readonly opened: ReadonlySet<string>;
  private readonly positions: Map<string, number>;
  private readonly ruleNames: string[];

  /** `opened`: texts of labels, phrases and patterns that the engine's filter would miss. */
  constructor(glossary: Glossary, fold: Fold, opened: ReadonlySet<string>) {
    this.glossary = glossary;
    this.opened = opened;
    this.fold = fold;
    this.lexicon = new Lexicon(fold);
    this.positions = new Map(glossary.records.map(({ id }, position) => [id, position]));
    this.ruleNames = Object.keys(glossary.meta.evidence);
  }

  /** @throws if there is no such record. */
  position(id: string, where: string): number {
    const position = this.positions.get(id);
    if (position === undefined) throw new Error(`${where}: no record "${id}"`);
    return position;
  }

  has(id: string): boolean {
    return this.positions.has(id);
  }

  record(id: string): GlossaryRecord | undefined {
    const position = this.positions.get(id);
    return position === undefined ? undefined : this.glossary.records[position];
  }

  /** Number of an evidence rule. @throws if the glossary has none of that name. */
  rule(name: string, where: string): number {
    if (name === "free") return FREE;
    if (name === "introduced") return INTRODUCED;
    const position = this.ruleNames.indexOf(name);
    if (position < 0)
      throw new Error(
        `${where}: no evidence rule "${name}"; the glossary has free, introduced, never, ${this.ruleNames.join(", ")}`,
      );
    return position + FIRST_RULE;
  }

  language(tag: string): number {
    const position = this.languages.indexOf(tag);
    return position < 0 ? this.languages.push(tag) - 1 : position;
  }

  capital(text: string): number {
    if (!text) return 0;
    const position = this.capitals.indexOf(text);
    return position < 0 ? this.capitals.push(text) : position + 1;
  }

  not(phrases: readonly string[] | undefined): number {
    if (!phrases?.length) return 0;
    const cues = phrases.map((phrase) => this.cue(phrase));
    const known = this.nots.findIndex((list) => list.join() === cues.join());
    return known < 0 ? this.nots.push(cues) : known + 1;
  }

  /** Number of a word or phrase that speaks for or against a meaning. */
  cue(text: string): number {
    const known = this.cues.indexOf(text);
    if (known >= 0) return known;
    const cue = this.cues.push(text) - 1;
    this.phrase(text, { ...BLANK, target: cue, flags: CUE });
    return cue;
  }

  decoy(text: string): void {
    this.phrase(text, { ...BLANK, flags: DECOY });
  }

  private phrase(text: string, entry: Entry): void {
    const pieces = piecesOf(simplify(text), this.fold);
    const inflection = { language: languageOf(text), isPerson: false, inflect: true };
    this.open(text, pieces, inflection);
    this.add(pieces, inflection, { ...entry, capitals: this.capital(capitalsOfPhrase(text)) });
  }

  /**
   * Where the engine's filter would miss a text (`U.S.`, `Vitamin A`), makes it look at every place where the first word
   * of it stands: to the filter that is a name of its own, which asks for what no match can show.
   */
  open(text: string, pieces: Piece[], inflection: Inflection): boolean {
    if (!this.opened.has(text)) return false;
    const [first = SLOT] = symbolsOf(pieces, this.lexicon, inflection);
    if (first < SLOT) this.trie.add([first], { ...BLANK, flags: DECOY, capitals: this.capital(IMPOSSIBLE) });
    return true;
  }

  /** Adds a name in all its variants. */
  add(pieces: Piece[], inflection: Inflection, entry: Entry, root = 0): void {
    if (!pieces.length) return;
    for (const variant of variantsOf(pieces, inflection.language))
      this.trie.add(symbolsOf(variant, this.lexicon, inflection), entry, root);
  }
}

/** What no match can show. */
const IMPOSSIBLE = "\0";

export const BLANK: Entry = { target: 0, language: 0, label: 0, flags: 0, rule: 0, capitals: 0, not: 0 };

const languageOf = (text: string) =>
  /\p{Script=Cyrillic}/u.test(text) ? "ru" : /\p{Script=Han}/u.test(text) ? "zh-Hans" : "en";
/** A phrase that begins with an abbreviation wants it in capitals. */
const capitalsOfPhrase = (text: string) => /^\p{Lu}{2,}(?!\p{L})/u.exec(text)?.[0] ?? "";
