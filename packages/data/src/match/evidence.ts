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
  /** The block that was gathered last. */
  last: number;
}

const NONE: readonly Gathered[] = [];

/** Evidence that is known before a page is read, and what its text says of abbreviations. */
export interface Given {
  mentioned: readonly number[];
  /** Whether the day of the page is known. */
  isDated: boolean;
  /** Whether a span holds an abbreviation that the page gives to something else. */
  isForeign(text: string, start: number, end: number): boolean;
  /** Whether the page introduces a span as an abbreviation after a name of the record. */
  isIntroduced(record: number, text: string, start: number, end: number): boolean;
}

const ROUNDS = 4;
const FREELY: Why = { rule: "free" };
const BY_INTRODUCTION: Why = { rule: "introduced" };
const SENTENCE_END = /[.!?][\s"”»)]|[。！？]|\n/;

/** Says of every part why its names count. */
export function weigh(
  parts: readonly Part[],
  { flags, target, rule, not }: Tables,
  { rules, nots, cues, patterns }: MatchIndex,
  ids: readonly string[],
  given: Given,
): Whys[] {
  /** By record: the rules that ask for it. */
  const askFor: Gathered[][] = [];
  const gathered = rules.map((rule) => {
    const known = rule.anyOf.find((record) => given.mentioned.includes(record));
    const first = known === undefined ? undefined : { rule: rule.name, by: ids[known]! };
    const own: Gathered = { rule, count: first ? Infinity : 0, first, blocks: new Map(), last: -1 };
    for (const record of new Set(rule.anyOf)) (askFor[record] ??= []).push(own);
    return own;
  });
  const cueBlocks = new Map<number, Set<number>>();
  /** The cue that was taken last, and its block. */
  let lastCue = -1;
  let lastCueBlock = -1;
  /** By part: the number of its first paragraph among all of the page. */
  const firstBlocks: number[] = [];
  /** Records of which a full or freely counting name was accepted. */
  const named = new Uint8Array(ids.length);

  /** The first round. Returns what is not decided then. */
  function acceptFirst(whys: readonly Whys[]): number[] {
    const open: number[] = [];
    parts.forEach((part, at) => {
      const { rows, end } = part.found;
      const own = whys[at]!;
      for (let row = 0; row < end; row += ROW) {
        if (flags[rows[row + ENTRY]!]! & (CUE | DECOY)) continue;
        const why = accept(part, row, firstBlocks[at]!);
        if (why) own[row / ROW] = why;
        else open.push(at, row);
      }
    });
    return open;
  }

  function takeCues(): void {
    let firstBlock = 0;
    for (const { found, blocks } of parts) {
      const { rows, end } = found;
      for (let row = 0; row < end; row += ROW) {
        const entry = rows[row + ENTRY]!;
        if ((flags[entry]! & ROLE_BITS) === CUE) takeCue(target[entry]!, firstBlock + rows[row + BLOCK]!);
      }
      firstBlocks.push(firstBlock);
      firstBlock += blocks;
    }
  }

  function takeCue(cue: number, block: number): void {
    if (cue === lastCue && block === lastCueBlock) return;
    lastCue = cue;
    lastCueBlock = block;
    const blocks = cueBlocks.get(cue);
    if (blocks) blocks.add(block);
    else cueBlocks.set(cue, new Set([block]));
  }

  function accept({ text, found: { rows } }: Part, row: number, firstBlock: number): Why | undefined {
    const entry = rows[row + ENTRY]!;
    const inner = rows[row + INNER]!;
    const start = rows[row + START]!;
    const end = rows[row + END]!;
    const block = firstBlock + rows[row + BLOCK]!;
    if (not[entry] && nots[not[entry]! - 1]!.some((cue) => cueBlocks.get(cue)?.has(block))) return undefined;
    const why = whyOf(entry, text, start, end, block);
    if (!why) return undefined;
    if (inner >= 0 && !whyOf(inner, text, start, end, block)) return undefined;
    // Before anything is gathered, for what is not accepted now is asked again.
    if (flags[entry]! & PATTERN && !given.isDated && patterns[target[entry]! - ids.length]!.needsDate) return undefined;
    if ((inner >= 0 || flags[entry]! & FORM_BITS & ABBREVIATION) && given.isForeign(text, start, end)) return undefined;
    if (inner >= 0) gather(target[inner]!, block, start);
    if (flags[entry]! & PATTERN) return why;
    gather(target[entry]!, block, start);
    if (rule[entry] !== INTRODUCED) named[target[entry]!] = 1;
    return why;
  }

  function gather(record: number, block: number, start: number): void {
    for (const evidence of askFor[record] ?? NONE) {
      const { blocks } = evidence;
      const { name, scope } = evidence.rule;
      evidence.count++;
      if (evidence.first && (scope === "text" || evidence.last === block)) continue;
      evidence.last = block;
      const why = blocks.get(block) ?? { rule: name, by: ids[record]!, at: start };
      evidence.first ??= why;
      if (scope !== "text") blocks.set(block, why);
    }
  }

  function whyOf(entry: number, text: string, start: number, end: number, block: number): Why | undefined {
    const own = rule[entry]!;
    if (own === FREE) return FREELY;
    if (own === INTRODUCED) return isIntroduced(entry, text, start, end) ? BY_INTRODUCTION : undefined;
    const evidence = gathered[own - FIRST_RULE]!;
    const { notNear, notIn, times = 1 } = evidence.rule;
    if (notNear?.some((cue) => cueBlocks.get(cue)?.has(block))) return undefined;
    if (evidence.count >= times) {
      const why = nearest(evidence, text, start, end, block);
      if (why) return why;
    } else if (notIn?.some((cue) => cueBlocks.has(cue))) return undefined;
    return byCues(evidence, block);
  }

  function isIntroduced(entry: number, text: string, start: number, end: number): boolean {
    const record = target[entry]!;
    if (!named[record]) return false;
    return !(flags[entry]! & FORM_BITS & ABBREVIATION) || given.isIntroduced(record, text, start, end);
  }

  function nearest(
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

  function byCues({ rule }: Gathered, block: number): Why | undefined {
    if (!rule.cues) return undefined;
    const found: number[] = [];
    const needed = rule.atLeast ?? 1;
    for (const cue of rule.cues) {
      const blocks = cueBlocks.get(cue);
      if (blocks && (rule.scope === "text" || blocks.has(block))) found.push(cue);
      if (found.length === needed) return { rule: rule.name, cues: found.map((at) => cues[at]!) };
    }
    return undefined;
  }

  takeCues();
  const whys = parts.map(({ found }) => {
    const own: Whys = [];
    own.length = found.end / ROW; // room for all at once
    return own;
  });
  // Names that are not decided yet, as their part and row in turn.
  let open = acceptFirst(whys);
  for (let round = 1; round < ROUNDS && open.length; round++) {
    const left: number[] = [];
    for (let i = 0; i < open.length; i += 2) {
      const part = open[i]!;
      const row = open[i + 1]!;
      const why = accept(parts[part]!, row, firstBlocks[part]!);
      if (why) whys[part]![row / ROW] = why;
      else left.push(part, row);
    }
    if (left.length === open.length) break;
    open = left;
  }
  return whys;
}
