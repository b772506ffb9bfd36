import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

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
