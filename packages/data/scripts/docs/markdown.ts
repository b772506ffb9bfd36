/** The first line of each page. */
export const NOTE = "<!-- Written by `npm run docs` from the data; edit the records instead. -->";

/** A value inside a line of Markdown or a cell of a table. */
export function inline(text: string): string {
  return text.replaceAll(/\s+/g, " ").replaceAll(/[\\|<>*_`[\]]/g, String.raw`\$&`);
}

export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;
  // Numbers stand under each other; the first column holds words.
  const rule = head.map((_, column) => (column === 0 ? "---" : "---:"));
  return [line(head), line(rule), ...rows.map(line)].join("\n");
}

/** A share in whole per cent; nothing has no share. Rounded down, so that 100 % means all. */
export function share(part: number, whole: number): string {
  return whole === 0 ? "–" : `${Math.floor((part * 100) / whole)} %`;
}
