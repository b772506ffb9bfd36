/** Decides which names of a page count: rules are asked again until nothing new is accepted. */
import { ABBREVIATION, CUE, DECOY, FIRST_RULE, FORM_BITS, FREE, INTRODUCED, PATTERN, ROLE_BITS } from "./entry.ts";
import type { Tables } from "./tables.ts";
import type { IndexRule, MatchIndex, Why } from "./types.ts";
import type { Filled } from "./walk.ts";

/** A name that was found, with one of its meanings, in one block of the page. */
export interface Candidate extends Filled {
  start: number;
  end: number;
  entry: number;
  /** Number of the part of the page whose text it stands in, and of the paragraph within the page. */
  part: number;
  block: number;
  why: Why | undefined;
}

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
  /** Texts of the parts, for sentences. */
  textOf(part: number): string;
  /** Whether the text gives this abbreviation to something else. */
  isForeign(candidate: Candidate): boolean;
  /** Whether the text introduces this abbreviation after a name of the record. */
  isIntroduced(candidate: Candidate, accepted: ReadonlySet<number>): boolean;
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

  /** Gives every candidate that counts its `why`. */
  settle(candidates: readonly Candidate[]): void {
    let open = candidates.filter((candidate) => !this.takeCue(candidate));
    for (let round = 0; round < ROUNDS && open.length; round++) {
      const before = open.length;
      open = open.filter((candidate) => !this.accept(candidate));
      if (open.length === before) break;
    }
  }

  private takeCue({ entry, block }: Candidate): boolean {
    const role = this.tables.flags[entry]! & ROLE_BITS;
    if (role !== CUE) return role === DECOY;
    const cue = this.tables.target[entry]!;
    const blocks = this.cueBlocks.get(cue);
    if (blocks) blocks.add(block);
    else this.cueBlocks.set(cue, new Set([block]));
    return true;
  }

  private accept(candidate: Candidate): boolean {
    const { not, rule, target, flags } = this.tables;
    const { entry, inner } = candidate;
    if (not[entry] && this.index.nots[not[entry]! - 1]!.some((cue) => this.cueBlocks.get(cue)?.has(candidate.block)))
      return false;
    const why = this.whyOf(rule[entry]!, candidate);
    if (!why) return false;
    if (inner >= 0 && !this.whyOf(rule[inner]!, candidate)) return false;
    if ((inner >= 0 || flags[entry]! & FORM_BITS & ABBREVIATION) && this.given.isForeign(candidate)) return false;
    candidate.why = why;
    if (inner >= 0) this.gather(target[inner]!, candidate);
    if (flags[entry]! & PATTERN) return true;
    this.gather(target[entry]!, candidate);
    if (rule[entry] !== INTRODUCED) this.named.add(target[entry]!);
    return true;
  }

  private gather(record: number, { block, start }: Candidate): void {
    for (const gathered of this.askFor[record] ?? NONE) {
      gathered.count++;
      if (gathered.first && (gathered.rule.scope === "text" || gathered.blocks.has(block))) continue;
      const why = { rule: gathered.rule.name, by: this.ids[record]!, at: start };
      gathered.first ??= why;
      if (gathered.rule.scope !== "text" && !gathered.blocks.has(block)) gathered.blocks.set(block, why);
    }
  }

  private whyOf(rule: number, candidate: Candidate): Why | undefined {
    if (rule === FREE) return FREELY;
    if (rule === INTRODUCED) return this.isIntroduced(candidate) ? BY_INTRODUCTION : undefined;
    const gathered = this.gathered[rule - FIRST_RULE]!;
    const { notNear, notIn, times = 1 } = gathered.rule;
    if (notNear?.some((cue) => this.cueBlocks.get(cue)?.has(candidate.block))) return undefined;
    if (gathered.count >= times) {
      const why = this.nearest(gathered, candidate);
      if (why) return why;
    } else if (notIn?.some((cue) => this.cueBlocks.has(cue))) return undefined;
    return this.byCues(gathered, candidate);
  }

  private isIntroduced(candidate: Candidate): boolean {
    const { flags, target } = this.tables;
    if (flags[candidate.entry]! & FORM_BITS & ABBREVIATION) return this.given.isIntroduced(candidate, this.named);
    return this.named.has(target[candidate.entry]!);
  }

  private nearest({ rule, first, blocks }: Gathered, { block, part, start, end }: Candidate): Why | undefined {
    if (rule.scope === "text" || first?.at === undefined) return first;
    const why = blocks.get(block);
    if (rule.scope === "block" || !why) return why;
    const between = this.given.textOf(part).slice(Math.min(start, why.at!), Math.max(end, why.at!));
    return SENTENCE_END.test(between) ? undefined : why;
  }

  private byCues({ rule }: Gathered, { block }: Candidate): Why | undefined {
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
