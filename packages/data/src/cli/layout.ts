/** Texts over the lines of a terminal. Where nobody reads them in one, each stays in one line. */

// Longer lines are hard to read, however wide the window is.
const WIDEST = 100;
const NARROW = 60;

function terminalWidth(): number | undefined {
  return process.stdout.isTTY ? Math.min(process.stdout.columns || WIDEST, WIDEST) : undefined;
}

/** Whether it is a terminal in which an indented column would leave no room. */
export const isNarrow = (): boolean => (terminalWidth() ?? WIDEST) < NARROW;

/** East Asian characters, which take two columns each (Unicode Standard Annex 11). */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
const TAKES_NONE = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** How many columns of a terminal a text takes. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += WIDE.test(character) ? 2 : TAKES_NONE.test(character) ? 0 : 1;
  return columns;
}

// A line may end before a space, and before and after a Chinese character; not after an opening nor before a closing mark.
const PIECES =
  / *(?:[“‘《（「『【]*\p{Script=Han}[^ \p{Script=Han}“‘《（「『【]*|[^ \p{Script=Han}]+?(?=$| |[“‘《（「『【]*\p{Script=Han}))/gu;

/** A text over several lines, each but the first indented. What is longer than a line, such as an address, stays whole. */
export function wrapped(text: string, indent: string, width = terminalWidth()): string {
  if (width === undefined) return text;
  const lines: string[] = [];
  let line = "";
  for (const piece of text.match(PIECES) ?? []) {
    const longer = line === "" ? piece.trimStart() : line + piece;
    const isFull = line !== "" && indent.length + columnsOf(longer) > width;
    if (isFull) lines.push(line);
    line = isFull ? piece.trimStart() : longer;
  }
  return [...lines, line].join(`\n${indent}`);
}

const SEPARATOR = " ·";

/** Names side by side; a line ends between two of them, and within one only where it is longer than a line. */
export function listed(names: readonly string[], indent: string, width = terminalWidth()): string {
  if (width === undefined) return names.join(`${SEPARATOR} `);
  const lines: string[] = [];
  names.forEach((name, i) => {
    const item = i < names.length - 1 ? name + SEPARATOR : name;
    const longer = `${lines.at(-1) ?? ""} ${item}`;
    if (lines.length > 0 && indent.length + columnsOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(...wrapped(item, indent, width).split(`\n${indent}`));
  });
  return lines.join(`\n${indent}`);
}
