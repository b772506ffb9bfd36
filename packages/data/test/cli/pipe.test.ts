/** The command as a process that an engine keeps running: rows in, as many answers out, rows in again. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { afterEach, describe, expect, it } from "vitest";
import { cli } from "./run.ts";

let child: ChildProcess | undefined;
afterEach(() => void child?.kill());

function start(output: string) {
  child = spawn(process.execPath, [cli, "annotate", "--jsonl", "--jobs", "1", "--output", output, "-"], {
    stdio: ["pipe", "pipe", "ignore"],
  });
  const { stdin, stdout } = child;
  const answers = createInterface({ input: stdout! })[Symbol.asyncIterator]();
  return {
    /** Writes rows, and waits for exactly as many answers before it returns, as ClickHouse does. */
    async ask(rows: readonly string[]): Promise<Record<string, unknown>[]> {
      stdin!.write(rows.map((row) => `${row}\n`).join(""));
      const got: Record<string, unknown>[] = [];
      while (got.length < rows.length) got.push(JSON.parse((await answers.next()).value as string));
      return got;
    },
    async end(): Promise<number> {
      stdin!.end();
      const [code] = (await once(child!, "close")) as [number];
      return code;
    },
  };
}

const row = (text: string) => JSON.stringify({ text });
const FOUND = row("The Shanghai Cooperation Organisation met.");

describe("annotate as a filter that keeps running", () => {
  it("answers each chunk of rows before the next one comes", async () => {
    const { ask, end } = start("udf");
    for (const size of [1, 3, 2000]) {
      const answers = await ask(Array.from({ length: size }, (_, i) => (i % 2 ? row("Nothing here.") : FOUND)));
      const ids = answers.map(({ result }) =>
        (JSON.parse(String(result)) as { id: string }[]).map(({ id }) => id).join(),
      );
      expect(ids).toEqual(Array.from({ length: size }, (_, i) => (i % 2 ? "" : "sco")));
    }
    expect(await end()).toBe(0);
  });

  it("answers rows that it cannot read as well, so that no answer goes to another row", async () => {
    const { ask, end } = start("documents");
    const answers = await ask([FOUND, "{broken", FOUND]);
    expect(answers.map(({ line, error }) => [line, error === undefined])).toEqual([
      [1, true],
      [2, false],
      [3, true],
    ]);
    expect(await end()).toBe(1);
  });
});

describe("a reader that goes away", () => {
  it("ends the command without an error", async () => {
    child = spawn(process.execPath, [cli, "export", "--format", "ndjson"], { stdio: ["ignore", "pipe", "pipe"] });
    const problems: Buffer[] = [];
    child.stderr!.on("data", (chunk: Buffer) => void problems.push(chunk));
    child.stdout!.once("data", () => void child!.stdout!.destroy());
    const [code] = (await once(child, "close")) as [number];
    expect([code, Buffer.concat(problems).toString()]).toEqual([0, ""]);
  });
});
