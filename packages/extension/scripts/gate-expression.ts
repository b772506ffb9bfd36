import type { MatchIndex } from "@sco-glossary/data/match";

/** Units that can stand inside a name unseen, or for a letter of it. Rare enough to make a page worth reading. */
const DISGUISES = String.raw`\u00ad\u0300-\u036f\u200b-\u200d\u2060\ufb00-\ufb06\ufeff\uff21-\uff5a`;

const escape = (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);

/**
 * The source of an expression that a text must fit to be worth reading: it has one of the names without which the
 * glossary accepts nothing. A glossary without such names makes every page worth reading.
 */
export function gateExpression({ anchors }: Pick<MatchIndex, "anchors">): string {
  return anchors.length ? `${anchors.map(escape).join("|")}|[${DISGUISES}]` : "";
}
