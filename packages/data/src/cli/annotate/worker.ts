/** What each worker thread runs. */
import { parentPort, workerData } from "node:worker_threads";
import { createAnnotator } from "./annotator.ts";
import type { AnnotateOptions, Task } from "./task.ts";

const annotate = createAnnotator(workerData as AnnotateOptions);
parentPort?.on("message", async (task: Task) => {
  const result = await annotate(task);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  parentPort?.postMessage(result);
});
