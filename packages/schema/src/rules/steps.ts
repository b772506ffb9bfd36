import type { RuleContext } from "./rule.ts";

/** Steps as far as their order is asked for. */
export type Steps = readonly { step: string; date: string; planned?: boolean | undefined }[];

/** When a step was done; `undefined` where there is none, or it is only planned. */
export function dateOf(steps: Steps | undefined, name: string | undefined): string | undefined {
  return steps?.find(({ step, planned }) => step === name && !planned)?.date;
}

/** When the organisation that the glossary is about was founded, if that is known. */
export function foundedOn({ glossary, record }: Pick<RuleContext, "glossary" | "record">): string | undefined {
  const subject = record(glossary.meta.subject);
  return subject?.kind === "organisation" ? dateOf(subject.timeline, "founded") : undefined;
}
