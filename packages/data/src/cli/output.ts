import { once } from "node:events";

/** Codes that switch a style on and off. Not `util.styleText`: Node 20.10 has none, and the next ones colour what is piped. */
const STYLES = {
  bold: [1, 22],
  dim: [2, 22],
  italic: [3, 23],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
} as const;
type Style = keyof typeof STYLES;

/** Text in a style where a person sees it in a terminal; plain where it is piped, or where NO_COLOR is set. */
export function styled(style: Style, text: string): string {
  if (!process.stdout.isTTY || !process.stdout.hasColors()) return text;
  const [on, off] = STYLES[style];
  return `\u001b[${on}m${text}\u001b[${off}m`;
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
