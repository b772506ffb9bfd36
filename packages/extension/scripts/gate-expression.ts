import type { MatchIndex } from "@sco-glossary/data/match";

const escape = (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);

/**
 * The source of an expression that a text must fit to be worth reading: it has one of the names without which the
 * glossary accepts nothing. A glossary without such names makes every page worth reading.
 */
export function gateExpression({ anchors }: Pick<MatchIndex, "anchors">): string {
  return anchors.map(escape).join("|");
}
