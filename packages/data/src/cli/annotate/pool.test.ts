import { afterEach, expect, it } from "vitest";
import { createPool, inOrder } from "./pool.ts";
import type { AnnotateOptions, Task } from "./task.ts";

const options: AnnotateOptions = { output: "jsonl", field: "text", html: false, base: "https://example.org/" };
const rejections: unknown[] = [];
const note = (reason: unknown) => void rejections.push(reason);
process.on("unhandledRejection", note);
afterEach(() => process.off("unhandledRejection", note));

/** Answers every file after a while, but ends at once at the file `bad`. */
const WORKER = `
  import { parentPort } from "node:worker_threads";
  parentPort.on("message", ({ file }) => {
    if (file === "bad") throw new Error("out of order");
    setTimeout(() => parentPort.postMessage({ output: file, problems: [], documents: 1, mentions: 0, bytes: 0 }), 100);
  });
`;

it("gives back what came before a worker that fails, then says why it did", async () => {
  const pool = createPool(2, options, new URL(`data:text/javascript,${encodeURIComponent(WORKER)}`));
  async function* tasks(): AsyncGenerator<Task> {
    for (const file of ["a", "bad", "c"]) yield { type: "file", file };
  }
  const got: string[] = [];
  const read = async () => {
    for await (const { output } of inOrder(tasks(), pool)) got.push(output);
  };
  await expect(read()).rejects.toThrow("out of order");
  expect([got, rejections]).toEqual([["a"], []]);
  await Promise.all(pool.workers.map(({ close }) => close()));
});
