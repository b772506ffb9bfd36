import { compareDates, isBefore, type GlossaryRecord } from "@sco-glossary/schema";

export interface StaleRecord {
  id: string;
  kind: string;
  verifiedOn: string;
}

export interface OpenQuestion {
  id: string;
  kind: string;
  question: string;
}

/** Records that were last held against their sources before the date, the oldest first. A month that holds the date is not before it. */
export function staleRecords(records: readonly GlossaryRecord[], date: string): StaleRecord[] {
  return records
    .filter(({ verifiedOn }) => isBefore(verifiedOn, date) === true)
    .map(({ id, kind, verifiedOn }) => ({ id, kind, verifiedOn }))
    .toSorted((a, b) => compareDates(a.verifiedOn, b.verifiedOn) || (a.id < b.id ? -1 : 1));
}

/** Every open question, in order of the records. */
export function openQuestions(records: readonly GlossaryRecord[]): OpenQuestion[] {
  return records.flatMap(({ id, kind, openQuestions: questions = [] }) =>
    questions.map((question) => ({ id, kind, question })),
  );
}

export function staleReport(stale: readonly StaleRecord[], questions: readonly OpenQuestion[], date: string): string {
  return [
    `${stale.length} records were last verified before ${date}`,
    ...stale.map(({ id, kind, verifiedOn }) => `  ${verifiedOn}  ${kind}/${id}`),
    `${questions.length} open questions`,
    ...questions.map(({ id, kind, question }) => `  ${kind}/${id}: ${question}`),
  ].join("\n");
}
