/** Word forms and the symbols that they have in the trie. */
import { AND, ARTICLE, IDEOGRAPH, IDEOGRAPH_END, LETTER, LEXEME, PLUS, SLOT } from "../match/units.ts";
import type { Fold } from "./own-fold.ts";
import { spellings } from "./english.ts";

export interface Form {
  word: number;
  lexeme: number;
  mask: number;
}

/** Words that share a symbol with a mark, or that names may take or leave. */
const FIXED: Record<string, number> = {
  plus: PLUS,
  плюс: PLUS,
  "&": AND,
  and: AND,
  the: ARTICLE,
  a: ARTICLE,
  an: ARTICLE,
};

export class Lexicon {
  /** By folded form. */
  readonly forms = new Map<string, Form>();
  /** Ideographs that stand in names. */
  readonly ideographs = new Set<string>();
  private nextWord = LETTER;
  private nextLexeme = LEXEME;
  private readonly words = new Map<string, number>();
  private readonly owner = new Map<string, number>();
  private readonly renamed = new Map<number, number>();
  private readonly merged = new Map<number, number>();
  private readonly lexemeForms = new Map<number, Map<string, number>>();

  private readonly fold: Fold;

  constructor(fold: Fold) {
    this.fold = fold;
    for (const [word, symbol] of Object.entries(FIXED)) {
      if (word === "&") continue;
      this.words.set(fold.word(word), symbol);
      this.form(fold.word(word)).word = symbol;
    }
  }

  private form(folded: string): Form {
    let form = this.forms.get(folded);
    if (!form) this.forms.set(folded, (form = { word: 0, lexeme: 0, mask: 0 }));
    return form;
  }

  /** Symbol of an ideograph. */
  ideograph(character: string): number {
    this.ideographs.add(character);
    return character.charCodeAt(0);
  }

  /** Symbol of a word that does not change. English words have one symbol in both spellings. */
  word(text: string): number {
    const variants = spellings(text.toLowerCase()).map((spelling) => this.fold.word(spelling));
    const known = variants.map((variant) => this.words.get(variant)).find((symbol) => symbol !== undefined);
    const symbol = known ?? this.nextWord++;
    if (symbol >= IDEOGRAPH && symbol < IDEOGRAPH_END)
      throw new Error(
        `the names have more different words than an index has room for, ${IDEOGRAPH - LETTER}; compile a part`,
      );
    for (const variant of variants) {
      if (this.words.has(variant)) continue;
      this.words.set(variant, symbol);
      this.form(variant).word = symbol;
    }
    return symbol;
  }

  /** Symbol of a word in all its forms. Words that share a form share the symbol. */
  lexeme(forms: ReadonlyMap<string, number>): number {
    const folded = [...forms].map(([form, mask]) => [this.fold.word(form), mask] as const);
    const symbols = [
      ...new Set(folded.flatMap(([form]) => this.owner.get(form) ?? []).map((symbol) => this.current(symbol))),
    ];
    const symbol = symbols[0] ?? this.nextLexeme++;
    if (symbol >= SLOT)
      throw new Error(
        `the names have more different words with cases than an index has room for, ${SLOT - LEXEME}; compile a part`,
      );
    const own = this.lexemeForms.get(symbol) ?? new Map<string, number>();
    this.lexemeForms.set(symbol, own);
    for (const other of symbols.slice(1)) {
      this.merged.set(other, symbol);
      for (const [form, mask] of this.lexemeForms.get(other)!) own.set(form, (own.get(form) ?? 0) | mask);
      this.lexemeForms.delete(other);
    }
    for (const [form, mask] of folded) own.set(form, (own.get(form) ?? 0) | mask);
    for (const form of own.keys()) this.owner.set(form, symbol);
    return symbol;
  }

  /** Symbol that a lexeme has after others were merged into it or it into others. */
  current(symbol: number): number {
    let at = symbol;
    while (this.merged.has(at)) at = this.merged.get(at)!;
    return at;
  }

  /** Writes lexemes into the forms; call once, when all names are in. */
  finish(): void {
    for (const [symbol, forms] of this.lexemeForms)
      for (const [text, mask] of forms) {
        const form = this.form(text);
        form.lexeme = symbol;
        form.mask = mask;
      }
    this.rename();
  }

  /** Numbers words and lexemes anew in the order of their forms, in which they then hardly differ from one to the next. */
  private rename(): void {
    let word = LETTER;
    let lexeme = LEXEME;
    for (const [, form] of [...this.forms].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
      if (form.word >= LETTER && !this.renamed.has(form.word)) this.renamed.set(form.word, word++);
      if (form.lexeme && !this.renamed.has(form.lexeme)) this.renamed.set(form.lexeme, lexeme++);
      form.word = this.renamed.get(form.word) ?? form.word;
      form.lexeme = this.renamed.get(form.lexeme) ?? form.lexeme;
    }
  }

  /** The symbol as it is written; call after {@link finish}. */
  written(symbol: number): number {
    const at = this.current(symbol);
    return this.renamed.get(at) ?? at;
  }
}
