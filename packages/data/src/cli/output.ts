import { once } from "node:events";
import { styleText } from "node:util";

type Style = Parameters<typeof styleText>[0];

/** Text in a style where a person sees it in a terminal; plain where it is piped, or where NO_COLOR is set. */
export function styled(style: Style, text: string): string {
  return styleText(style, text, { stream: process.stdout });
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
