import type { Label } from "../generated/types.ts";
import { isDeepStrictEqual } from "node:util";
import { GRADES } from "../store/notation.ts";
import { change, type Change } from "./change.ts";
import { keyed } from "./lists.ts";

const texts = (labels: readonly Label[]) => labels.map(({ text }) => text);

/** Names by their text; one that is given twice is two names. */
const byText = (labels: readonly Label[]) => keyed("names", texts(labels), labels) as Map<string, Label>;

/** A name that stayed: what is said of it. */
function compareLabel(id: string, path: string, before: Label, after: Label): Change[] {
  const { grade, form, match, ...rest } = before;
  const { grade: newGrade, form: newForm, match: newMatch, ...newRest } = after;
  const changes: Change[] = [];
  if (grade !== newGrade) changes.push(change("label-regraded", { id, path, before: grade, after: newGrade }));
  if (form !== newForm || !isDeepStrictEqual(match, newMatch))
    changes.push(
      change("label-matching-changed", {
        id,
        path,
        before: { form, match },
        after: { form: newForm, match: newMatch },
      }),
    );
  if (!isDeepStrictEqual(rest, newRest))
    changes.push(change("value-corrected", { id, path, before: rest, after: newRest }));
  return changes;
}

/** Names that came and names that went: as many as there are of both were reworded, those of the same grade first. */
function compareTexts(id: string, path: string, gone: readonly Label[], come: readonly Label[]): Change[] {
  const [old, now] = [inOrderOfGrades(gone), inOrderOfGrades(come)];
  return Array.from({ length: Math.max(old.length, now.length) }, (_, i) => {
    const [before, after] = [old[i]?.text, now[i]?.text];
    if (before !== undefined && after !== undefined) return change("label-reworded", { id, path, before, after });
    return before === undefined
      ? change("label-added", { id, path, after })
      : change("label-removed", { id, path, before });
  });
}

const inOrderOfGrades = (labels: readonly Label[]) =>
  labels.toSorted((a, b) => GRADES.indexOf(a.grade) - GRADES.indexOf(b.grade));

/** The names of one language. */
export function compareLabels(
  id: string,
  language: string,
  before: readonly Label[],
  after: readonly Label[],
): Change[] {
  const path = `labels.${language}`;
  const [old, now] = [byText(before), byText(after)];
  const gone = [...old].flatMap(([key, label]) => (now.has(key) ? [] : [label]));
  const come = [...now].flatMap(([key, label]) => (old.has(key) ? [] : [label]));
  const stayed = [...old].flatMap(([key, label]) => {
    const same = now.get(key);
    return same ? compareLabel(id, `${path}.${key}`, label, same) : [];
  });
  const moved = compareTexts(id, path, gone, come);
  const hasPreferred = (labels: readonly Label[]) => labels.some(({ grade }) => grade === "preferred");
  const lost = hasPreferred(before) && !hasPreferred(after) ? [change("preferred-label-removed", { id, path })] : [];
  const changes = [...stayed, ...moved, ...lost];
  // The same names in another order: the first of a grade is shown first.
  return changes.length || isDeepStrictEqual(texts(before), texts(after))
    ? changes
    : [change("value-corrected", { id, path, before: texts(before), after: texts(after) })];
}
