/** Precision, recall and F1 by language and kind, and every miss and extra in its context. */
import type { Glossary } from "@sco-glossary/schema";
import { isExact, type Evaluation } from "./evaluate.ts";

const CONTEXT = 40;

interface Counts {
  required: number;
  exact: number;
  overlapping: number;
  found: number;
  extra: number;
  words: number;
}

const NONE: Counts = { required: 0, exact: 0, overlapping: 0, found: 0, extra: 0, words: 0 };

const countWords = (text: string) =>
  (text.match(/[\p{L}\p{N}]+/gu) ?? []).reduce(
    (sum, word) => sum + (/\p{Script=Han}/u.test(word) ? word.length / 2 : 1),
    0,
  );

function count({ required, extras, mentions, text }: Evaluation): Counts {
  return {
    required: required.length,
    exact: required.filter(isExact).length,
    overlapping: required.filter(({ mention }) => mention).length,
    found: mentions.length,
    extra: extras.length,
    words: countWords(text),
  };
}

function sum(all: readonly Counts[]): Counts {
  const total = { ...NONE };
  for (const counts of all) for (const key of Object.keys(total) as (keyof Counts)[]) total[key] += counts[key];
  return total;
}

const ratio = (part: number, whole: number) => (whole ? part / whole : 1);
const shown = (value: number) => value.toFixed(3);

function line(name: string, { required, exact, overlapping, found, extra, words }: Counts): string {
  const precision = ratio(found - extra, found);
  const recall = ratio(overlapping, required);
  const f1 = ratio(2 * precision * recall, precision + recall);
  return [
    name.padEnd(16),
    String(required).padStart(6),
    shown(ratio(exact, required)),
    shown(recall),
    shown(precision),
    shown(f1),
    `${extra} extra`,
    `${((extra / words) * 10_000).toFixed(2)} per 10,000 words`,
  ].join("  ");
}

const HEADING = "                 wanted  exact  recall  prec.  F1";

function inContext(text: string, start: number, end: number): string {
  const clean = (part: string) => part.replace(/\s+/g, " ");
  return `…${clean(text.slice(Math.max(0, start - CONTEXT), start))}⟦${clean(text.slice(start, end))}⟧${clean(text.slice(end, end + CONTEXT))}…`;
}

function details({ document, text, required, extras }: Evaluation): string[] {
  const misses = required
    .filter(({ mention }) => !mention)
    .map(
      ({ span }) => `  miss   ${document.file}:${span.start} ${span.entity}: ${inContext(text, span.start, span.end)}`,
    );
  const found = extras.map(
    ({ start, end, id, why }) =>
      `  extra  ${document.file}:${start} ${id} (${why.rule}${why.by ? ` by ${why.by}` : ""}): ${inContext(text, start, end)}`,
  );
  const partial = required
    .filter((pair) => pair.mention && !isExact(pair))
    .map(
      ({ span, mention }) =>
        `  partly ${document.file}:${span.start} "${span.text}" found as "${text.slice(mention!.start, mention!.end)}" ${mention!.id}`,
    );
  return [...misses, ...found, ...partial];
}

/** The report, and whether anything required was missed or found beyond what is expected. */
export function report(
  results: readonly Evaluation[],
  glossary: Glossary,
  quiet: boolean,
): { text: string; failed: boolean } {
  const kinds = new Map(glossary.records.map(({ id, kind }) => [id, kind]));
  const languages = [...new Set(results.map(({ document }) => document.language))];
  const byLanguage = languages.map((language) =>
    line(language, sum(results.filter(({ document }) => document.language === language).map(count))),
  );
  const byKind = [...new Set(glossary.records.map(({ kind }) => kind))].flatMap((kind) => {
    const found = results.flatMap(({ mentions }) => mentions).filter(({ id }) => kinds.get(id) === kind).length;
    const extra = results.flatMap(({ extras }) => extras).filter(({ id }) => kinds.get(id) === kind).length;
    return found
      ? [
          `${kind.padEnd(16)}  ${String(found).padStart(5)} found  ${String(extra).padStart(4)} extra  precision ${shown(ratio(found - extra, found))}`,
        ]
      : [];
  });
  const irrelevant = results.filter(({ document }) => document.spans.length === 0);
  const all = sum(results.map(count));
  const text = [
    ...(quiet ? [] : results.flatMap(details)),
    HEADING,
    ...byLanguage,
    line("all", all),
    ...(irrelevant.length ? [line("not about it", sum(irrelevant.map(count)))] : []),
    "",
    ...byKind,
  ].join("\n");
  return { text, failed: all.overlapping < all.required || all.extra > 0 };
}
