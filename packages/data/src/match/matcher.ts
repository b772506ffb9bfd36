import { createGate } from "./gate.ts";
import { load, type Loaded } from "./loaded.ts";
import { scanPart, type Part } from "./page.ts";
import { createScanner } from "./scan.ts";
import { createSession } from "./session.ts";
import { settle } from "./settle.ts";
import { checkFormat } from "./tables.ts";
import type { FindOptions, Matcher, MatchIndex } from "./types.ts";
import { createWalker } from "./walk.ts";

/**
 * A matcher for a compiled glossary. The index is read into typed arrays when the first text comes that is worth
 * reading, in some milliseconds; keep the matcher.
 * @throws if the index was made for another version of the format; `find` and `session` throw a RangeError where the
 * date of the text is none.
 */
export function createMatcher(index: MatchIndex): Matcher {
  checkFormat(index);
  const mayMatch = createGate(index.anchors);
  let reader: Reader | undefined;
  const ready = () => (reader ??= createReader(index));
  return {
    mayMatch,
    find(text, options = {}) {
      checkDate(options);
      const { context } = options;
      if (!context && !mayMatch(text)) return [];
      const { loaded } = ready();
      return settle(
        loaded,
        [ready().scan(text, options)],
        options,
        context?.text ? [ready().scan(context.text, options)] : [],
      )[0]!;
    },
    session(options: FindOptions = {}) {
      checkDate(options);
      return createSession(
        () => ready().loaded,
        (block) => ready().scan(block, options),
        mayMatch,
        options,
      );
    },
  };
}

/** Whether the text names a year, a month or a day that exists. In few words: this stands in every page that has names. */
function isDate(text: string): boolean {
  const time = /^\d{4}(-\d\d){0,2}$/.test(text) ? Date.parse(text) : NaN;
  return time === time && new Date(time).toISOString().startsWith(text);
}

/** @throws RangeError for a date that is none: it would name the wrong holder of an office. */
function checkDate({ date }: FindOptions): void {
  if (date !== undefined && !isDate(date))
    throw new RangeError(`${JSON.stringify(date)} is not a date; write it as 2018, 2018-06 or 2018-06-09`);
}

/** The index made ready, and what scans texts with it. */
interface Reader {
  loaded: Loaded;
  scan(text: string, options: FindOptions): Part;
}

function createReader(index: MatchIndex): Reader {
  const loaded = load(index);
  const { tables } = loaded;
  let current = "";
  const walker = createWalker(tables, index.slots, (entry, start, end) => loaded.accepts(current, entry, start, end));
  const scanner = createScanner(tables, walker);
  return {
    loaded,
    scan(text, { vocabulary }) {
      current = text;
      return scanPart(tables, walker, scanner, text, vocabulary === "all");
    },
  };
}
