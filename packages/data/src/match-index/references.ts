/** What a glossary says of its own names leads to records, kinds and languages that it has. */
import type { Glossary } from "@sco-glossary/schema";
import { KINDS } from "@sco-glossary/schema/kinds";
import { LONGEST_JOINT } from "../match/select.ts";
import { isMeant, type Part } from "./narrow.ts";

/** Longer lists say nothing that a reader takes in. */
const MOST_LISTED = 20;

/** All that may be named, or as much of it as is worth reading. */
const listed = (names: readonly string[]) =>
  names.length > MOST_LISTED
    ? `${names.slice(0, MOST_LISTED).join(", ")} and ${names.length - MOST_LISTED} more`
    : names.join(", ");

interface Named {
  where: string;
  ids: readonly (string | undefined)[];
}

/** Every place outside of records that names records. */
function* recordsNamed({ meta: { subject, evidence, matching } }: Glossary): Generator<Named> {
  yield { where: "subject", ids: [subject] };
  for (const [name, { anyOf }] of Object.entries(evidence)) yield { where: `evidence "${name}": anyOf`, ids: anyOf };
  for (const { id, among, otherwise } of matching?.patterns ?? []) {
    yield { where: `pattern "${id}": among.series`, ids: [among.series] };
    yield { where: `pattern "${id}": among.ids`, ids: among.ids ?? [] };
    yield { where: `pattern "${id}": otherwise`, ids: [otherwise] };
  }
  for (const [at, { owner }] of (matching?.joins ?? []).entries()) yield { where: `join ${at + 1}: owner`, ids: owner };
  for (const field of ["records", "except", "entirely"] as const)
    yield { where: `wider vocabulary: ${field}`, ids: matching?.wider?.[field] ?? [] };
}

/** Every place that names kinds of record. */
function* kindsNamed({ meta: { matching } }: Glossary): Generator<{ where: string; kinds: readonly string[] }> {
  for (const { id, among } of matching?.patterns ?? [])
    yield { where: `pattern "${id}": among.kind`, kinds: [among.kind] };
  for (const [at, { kinds }] of (matching?.joins ?? []).entries()) yield { where: `join ${at + 1}: kinds`, kinds };
  yield { where: "wider vocabulary: kinds", kinds: matching?.wider?.kinds ?? [] };
}

/** The engine keeps the joins that a name takes part in as bits of a byte. */
const MOST_JOINS = 8;

const joints = ({ meta: { matching } }: Glossary) => (matching?.joins ?? []).flatMap(({ between }) => between);

function problemsOf(glossary: Glossary): string[] {
  const joins = glossary.meta.matching?.joins.length ?? 0;
  const ids = glossary.records.map(({ id }) => id);
  const known = new Set<string | undefined>([...ids, undefined]);
  const kinds: readonly string[] = KINDS;
  return [
    ...[...recordsNamed(glossary)].flatMap(({ where, ids: named }) =>
      named
        .filter((id) => !known.has(id))
        .map((id) => `${where}: no record "${id}"; the glossary has ${listed(ids) || "none"}`),
    ),
    ...[...kindsNamed(glossary)].flatMap(({ where, kinds: named }) =>
      named
        .filter((kind) => !kinds.includes(kind))
        .map((kind) => `${where}: "${kind}" is no kind of record; the kinds are ${kinds.join(", ")}`),
    ),
    ...joints(glossary)
      .filter((between) => between.length > LONGEST_JOINT)
      .map((between) => `joins: ${JSON.stringify(between)} has ${between.length} units, and may have ${LONGEST_JOINT}`),
    ...(joins > MOST_JOINS ? [`joins: there are ${joins}, and an index has room for ${MOST_JOINS}`] : []),
  ];
}

/** @throws with all that the glossary names and has not: nothing could ever be found by it. */
export function checkReferences(glossary: Glossary): void {
  const problems = problemsOf(glossary);
  if (problems.length) throw new Error(problems.join("\n"));
}

/** @throws if a language is asked for in which the glossary has no name. */
export function checkLanguages({ records }: Pick<Glossary, "records">, { languages }: Pick<Part, "languages">): void {
  if (!languages) return;
  const known = [...new Set(records.flatMap(({ labels }) => Object.keys(labels)))];
  const missing = languages.find((wanted) => !known.some((tag) => isMeant(tag, wanted)));
  if (missing === undefined && languages.length) return;
  const seen = missing === undefined ? "languages: none is asked for" : `no name in ${JSON.stringify(missing)}`;
  throw new Error(`${seen}; the glossary has names in ${known.join(", ")}`);
}
