/** What the filter passes over holds no name: the same is found as by walking from every place. */
import { join } from "node:path";
import { readFolder } from "@sco-glossary/schema/authoring";
import { describe, expect, it } from "vitest";
import { dataFolder } from "../../scripts/data-folder.ts";
import { readDocuments } from "../../scripts/evaluate/read-documents.ts";
import { compileIndex } from "../../src/match-index/index.ts";
import { BLOCK, ROW } from "../../src/match/found.ts";
import { load } from "../../src/match/loaded.ts";
import { createScanner } from "../../src/match/scan.ts";
import { EXPANDED, IDEOGRAPH, IDEOGRAPH_END, IGNORED, LETTER } from "../../src/match/units.ts";
import { createWalker, type Walker } from "../../src/match/walk.ts";

const index = compileIndex(readFolder(dataFolder).glossary);
const loaded = load(index);
const { fold } = loaded.tables;
/** Names that go on with a mark after two ideographs. */
const withMarks = "创新、协调、绿色、开放、共享的新发展理念。“天山—1号(2006)”联合反恐演习。";
const texts = [withMarks, ...readDocuments(join(dataFolder, "corpus"), "sco").map(({ text }) => text)];

const isLetter = (unit: number) => (unit >= LETTER && unit < IDEOGRAPH) || unit === EXPANDED;

/** Where a word begins or an ideograph stands. */
function startsOf(text: string): number[] {
  const starts: number[] = [];
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = fold[text.charCodeAt(at)]!;
    if ((unit >= IDEOGRAPH && unit < IDEOGRAPH_END) || (isLetter(unit) && !isLetter(before))) starts.push(at);
    if (unit !== IGNORED) before = unit;
  }
  return starts;
}

function rowsOf({ found: { rows, end } }: Walker): string[] {
  const all = new Set<string>();
  for (let row = 0; row < end; row += ROW)
    all.add(
      Array.from(rows.subarray(row, row + ROW))
        .toSpliced(BLOCK, 1)
        .join(" "),
    );
  return [...all].toSorted();
}

/** What is found in a text, by the scanner and from every place. */
function both(text: string, withWider: boolean): [string[], string[]] {
  const walker = () =>
    createWalker(loaded.tables, index.slots, (entry, start, end) => loaded.accepts(text, entry, start, end));
  const own = walker();
  createScanner(loaded.tables, own).scan(text, withWider);
  const every = walker();
  every.begin(text, withWider);
  for (const start of startsOf(text)) every.walk(start);
  return [rowsOf(own), rowsOf(every)];
}

const DRESSES: Record<string, (text: string) => string> = {
  "as they are": (text) => text,
  "with every space a line break": (text) => text.replaceAll(" ", "\n"),
  "with spaces between ideographs": (text) => text.replace(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, " "),
  "in capitals": (text) => text.toUpperCase(),
  "with soft hyphens": (text) => text.replace(/(?<=\p{L}\p{L})(?=\p{L}\p{L})/gu, "\u00ad"),
};

describe.each(Object.entries(DRESSES))("texts %s", (_, dress) => {
  it.each([false, true])("lose no name to the filter (with the wider vocabulary: %s)", (withWider) => {
    let rows = 0;
    for (const text of texts) {
      const [found, every] = both(dress(text), withWider);
      expect(found).toEqual(every);
      rows += every.length;
    }
    expect(rows).toBeGreaterThan(1000);
  });
});
