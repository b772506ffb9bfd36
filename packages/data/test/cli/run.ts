import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

export interface Outcome {
  code: number | null;
  out: string;
  err: string;
  /** The lines of standard output as JSON. */
  lines<T = Record<string, unknown>>(): T[];
}

/** Runs the built command as a shell would, with no terminal. */
export function run(
  args: readonly string[],
  options: { input?: string; cwd?: string; env?: Record<string, string> } = {},
): Outcome {
  const { env, ...rest } = options;
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    encoding: "utf8",
    maxBuffer: 1e8,
    env: { ...process.env, ...env },
    ...rest,
  });
  return {
    code: status,
    out: stdout,
    err: stderr,
    lines: <T>() =>
      stdout
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line) as T),
  };
}

/** A folder to run the command in. */
export function workFolder() {
  const folder = mkdtempSync(join(tmpdir(), "sco-glossary-cli-"));
  return {
    folder,
    /** Writes a file there, a text as it is and anything else as JSON, and gives back its name. */
    file(name: string, content: unknown): string {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      const isRaw = typeof content === "string" || content instanceof Uint8Array;
      writeFileSync(join(folder, name), isRaw ? content : JSON.stringify(content));
      return name;
    },
    run: (args: readonly string[], input = "") => run(args, { cwd: folder, input }),
    annotate: (args: readonly string[], input = "") => run(["annotate", ...args], { cwd: folder, input }),
  };
}

export const ARTICLE =
  "On 9 June the Shanghai Cooperation Organisation met in Qingdao. The SCO Secretary-General spoke.";

/** A line of JSON. */
export const line = (fields: object) => `${JSON.stringify(fields)}\n`;
