/** Decides which names of a page count: rules are asked again until nothing new is accepted. */
import { ABBREVIATION, CUE, DECOY, FIRST_RULE, FORM_BITS, FREE, INTRODUCED, PATTERN, ROLE_BITS } from "./entry.ts";
import { BLOCK, END, ENTRY, INNER, ROW, START } from "./found.ts";
import type { Part } from "./page.ts";
import type { Tables } from "./tables.ts";
import type { IndexRule, MatchIndex, Why } from "./types.ts";

/** Why each row of a part counts, by row number; nothing where it does not. */
export type Whys = (Why | undefined)[];

/** What a rule has gathered so far. */
interface Gathered {
  rule: IndexRule;
  count: number;
  first: Why | undefined;
  blocks: Map<number, Why>;
}

const NONE: readonly Gathered[] = [];

/** Evidence that is known before a page is read, and what its text says of abbreviations. */
export interface Given {
  mentioned: readonly number[];
  /** Whether a span holds an abbreviation that the page gives to something else. */
  isForeign(text: string, start: number, end: number): boolean;
  /** Whether the page introduces a span as an abbreviation after a name of the record. */
  isIntroduced(record: number, text: string, start: number, end: number): boolean;
}

const ROUNDS = 4;
const FREELY: Why = { rule: "free" };
const BY_INTRODUCTION: Why = { rule: "introduced" };
const SENTENCE_END = /[.!?][\s"”»)]|[。！？]|\n/;

export class Evidence {
  private readonly tables: Tables;
  private readonly index: MatchIndex;
  private readonly ids: readonly string[];
  private readonly given: Given;
  private readonly gathered: Gathered[];
  /** By record: the rules that ask for it. */
  private readonly askFor: Gathered[][] = [];
  private readonly cueBlocks = new Map<number, Set<number>>();
  /** By part: the number of its first paragraph among all of the page. */
  private readonly firstBlocks: number[] = [];
  /** Records of which a full or freely counting name was accepted. */
  private readonly named = new Set<number>();

  constructor(tables: Tables, index: MatchIndex, ids: readonly string[], given: Given) {
    this.tables = tables;
    this.index = index;
    this.ids = ids;
    this.given = given;
    this.gathered = index.rules.map((rule) => {
      const known = rule.anyOf.find((record) => given.mentioned.includes(record));
      const first = known === undefined ? undefined : { rule: rule.name, by: ids[known]! };
      const gathered: Gathered = { rule, count: first ? Infinity : 0, first, blocks: new Map() };
      for (const record of new Set(rule.anyOf)) (this.askFor[record] ??= []).push(gathered);
      return gathered;
    });
  }

  /** Says of every part why its names count. */
  settle(parts: readonly Part[]): Whys[] {
    const whys = parts.map((): Whys => []);
    // Names that are not decided yet, as their part and row in turn.
    let open = this.takeCues(parts);
    for (let round = 0; round < ROUNDS && open.length; round++) {
      let left = 0;
      for (let i = 0; i < open.length; i += 2) {
        const part = open[i]!;
        const row = open[i + 1]!;
        const why = this.accept(parts[part]!, row, this.firstBlocks[part]!);
        if (why) whys[part]![row / ROW] = why;
        else {
          open[left] = part;
          open[left + 1] = row;
          left += 2;
        }
      }
      if (left === open.length) break;
      open = open.subarray(0, left);
    }
    return whys;
  }

  private takeCues(parts: readonly Part[]): Int32Array {
    const { flags, target } = this.tables;
    const open = new Int32Array(parts.reduce((sum, { found }) => sum + found.end / ROW, 0) * 2);
    let count = 0;
    let firstBlock = 0;
    parts.forEach(({ found: { rows, end }, blocks }, part) => {
      for (let row = 0; row < end; row += ROW) {
        const entry = rows[row + ENTRY]!;
        const role = flags[entry]! & ROLE_BITS;
        if (role === CUE) this.takeCue(target[entry]!, firstBlock + rows[row + BLOCK]!);
        else if (role !== DECOY) {
          open[count++] = part;
          open[count++] = row;
        }
      }
      this.firstBlocks.push(firstBlock);
      firstBlock += blocks;
    });
    return open.subarray(0, count);
  }

  private takeCue(cue: number, block: number): void {
    const blocks = this.cueBlocks.get(cue);
    if (blocks) blocks.add(block);
    else this.cueBlocks.set(cue, new Set([block]));
  }

  private accept({ text, found: { rows } }: Part, row: number, firstBlock: number): Why | undefined {
    const { not, rule, target, flags } = this.tables;
    const entry = rows[row + ENTRY]!;
    const inner = rows[row + INNER]!;
    const start = rows[row + START]!;
    const end = rows[row + END]!;
    const block = firstBlock + rows[row + BLOCK]!;
    if (not[entry] && this.index.nots[not[entry]! - 1]!.some((cue) => this.cueBlocks.get(cue)?.has(block)))
      return undefined;
    const why = this.whyOf(entry, text, start, end, block);
    if (!why) return undefined;
    if (inner >= 0 && !this.whyOf(inner, text, start, end, block)) return undefined;
    if ((inner >= 0 || flags[entry]! & FORM_BITS & ABBREVIATION) && this.given.isForeign(text, start, end))
      return undefined;
    if (inner >= 0) this.gather(target[inner]!, block, start);
    if (flags[entry]! & PATTERN) return why;
    this.gather(target[entry]!, block, start);
    if (rule[entry] !== INTRODUCED) this.named.add(target[entry]!);
    return why;
  }

  private gather(record: number, block: number, start: number): void {
    for (const gathered of this.askFor[record] ?? NONE) {
      gathered.count++;
      if (gathered.first && (gathered.rule.scope === "text" || gathered.blocks.has(block))) continue;
      const why = { rule: gathered.rule.name, by: this.ids[record]!, at: start };
      gathered.first ??= why;
      if (gathered.rule.scope !== "text" && !gathered.blocks.has(block)) gathered.blocks.set(block, why);
    }
  }

  private whyOf(entry: number, text: string, start: number, end: number, block: number): Why | undefined {
    const rule = this.tables.rule[entry]!;
    if (rule === FREE) return FREELY;
    if (rule === INTRODUCED) return this.isIntroduced(entry, text, start, end) ? BY_INTRODUCTION : undefined;
    const gathered = this.gathered[rule - FIRST_RULE]!;
    const { notNear, notIn, times = 1 } = gathered.rule;
    if (notNear?.some((cue) => this.cueBlocks.get(cue)?.has(block))) return undefined;
    if (gathered.count >= times) {
      const why = this.nearest(gathered, text, start, end, block);
      if (why) return why;
    } else if (notIn?.some((cue) => this.cueBlocks.has(cue))) return undefined;
    return this.byCues(gathered, block);
  }

  private isIntroduced(entry: number, text: string, start: number, end: number): boolean {
    const { flags, target } = this.tables;
    const record = target[entry]!;
    if (!this.named.has(record)) return false;
    return !(flags[entry]! & FORM_BITS & ABBREVIATION) || this.given.isIntroduced(record, text, start, end);
  }

  private nearest(
    { rule, first, blocks }: Gathered,
    text: string,
    start: number,
    end: number,
    block: number,
  ): Why | undefined {
    if (rule.scope === "text" || first?.at === undefined) return first;
    const why = blocks.get(block);
    if (rule.scope === "block" || !why) return why;
    const between = text.slice(Math.min(start, why.at!), Math.max(end, why.at!));
    return SENTENCE_END.test(between) ? undefined : why;
  }

  private byCues({ rule }: Gathered, block: number): Why | undefined {
    if (!rule.cues) return undefined;
    const found: number[] = [];
    const needed = rule.atLeast ?? 1;
    for (const cue of rule.cues) {
      const blocks = this.cueBlocks.get(cue);
      if (blocks && (rule.scope === "text" || blocks.has(block))) found.push(cue);
      if (found.length === needed) return { rule: rule.name, cues: found.map((at) => this.index.cues[at]!) };
    }
    return undefined;
  }
}
