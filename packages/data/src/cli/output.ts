import { once } from "node:events";
import { styleText } from "node:util";

type Style = Parameters<typeof styleText>[0];

/** Text in a style where a person sees it in a terminal; plain where it is piped, or where NO_COLOR is set. */
export function styled(style: Style, text: string): string {
  return styleText(style, text, { stream: process.stdout });
}

// Longer lines are hard to read, however wide the window is.
const WIDEST = 100;

/** A text over several lines where a person sees it in a terminal, each but the first indented; one line elsewhere. */
export function wrapped(text: string, indent: string, width = terminalWidth()): string {
  if (width === undefined) return text;
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    const isFull = line !== "" && indent.length + longer.length > width;
    if (isFull) lines.push(line);
    line = isFull ? word : longer;
  }
  return [...lines, line].join(`\n${indent}`);
}

function terminalWidth(): number | undefined {
  return process.stdout.isTTY ? Math.min(process.stdout.columns || WIDEST, WIDEST) : undefined;
}

/** Writes to standard output and waits where the reader is slower than we are. */
export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}

export const writeLine = (text = ""): Promise<void> => write(`${text}\n`);

export const writeJson = (value: unknown): Promise<void> => writeLine(JSON.stringify(value, null, 2));

/** Says on standard error what went wrong, and makes the command end with 1. */
export function fail(error: unknown): void {
  console.error(`sco-glossary: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
