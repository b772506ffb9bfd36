/** Work on all cores: results come in the order of the tasks, and no more tasks are taken than can be worked on. */
import { Worker } from "node:worker_threads";
import type { AnnotateOptions, Task, TaskResult } from "./task.ts";
import { createAnnotator, type Annotate } from "./annotator.ts";

/** Tasks per worker that are under way or wait, so that none stands idle while another's result is written. */
const AHEAD = 3;

interface Pool {
  run: Annotate;
  close(): Promise<void>;
}

function startWorker(url: URL, options: AnnotateOptions): Pool {
  const worker = new Worker(url, { workerData: options });
  const waiting: { resolve(result: TaskResult): void; reject(error: unknown): void }[] = [];
  worker.on("message", (result: TaskResult) => waiting.shift()?.resolve(result));
  worker.on("error", (error) => {
    for (const { reject } of waiting.splice(0)) reject(error);
  });
  return {
    run: (task) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        worker.postMessage(task, task.type === "lines" ? [task.bytes.buffer as ArrayBuffer] : []);
      }),
    close: async () => void (await worker.terminate()),
  };
}

/** One worker a job; with one job, this thread. */
export function createPool(jobs: number, options: AnnotateOptions, url: URL): { workers: Pool[]; ahead: number } {
  if (jobs <= 1) return { workers: [{ run: createAnnotator(options), close: () => Promise.resolve() }], ahead: 1 };
  return { workers: Array.from({ length: jobs }, () => startWorker(url, options)), ahead: jobs * AHEAD };
}

/** Hands tasks round the workers and gives back the results in the order of the tasks. */
export async function* inOrder(
  tasks: AsyncIterable<Task>,
  { workers, ahead }: ReturnType<typeof createPool>,
): AsyncGenerator<TaskResult> {
  const running: Promise<TaskResult>[] = [];
  let next = 0;
  for await (const task of tasks) {
    const result = workers[next++ % workers.length]!.run(task);
    // A worker that fails is heard of when its turn comes, not as a rejection that nobody handles.
    result.catch(() => {});
    running.push(result);
    if (running.length >= ahead) yield await running.shift()!;
  }
  while (running.length) yield await running.shift()!;
}
