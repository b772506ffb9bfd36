/**
 * Compiles an index in a thread of its own. Programs have their index ready, and what an engine learns of the matcher
 * from the thousands of single names that a compiler asks it for would slow down what is measured.
 */
import { Worker, isMainThread, parentPort, workerData } from "node:worker_threads";
import { readFolder } from "@sco-glossary/schema/authoring";
import { dataFolder } from "../scripts/data-folder.ts";
import type { MatchIndex } from "../src/match/index.ts";
import { compileIndex } from "../src/match-index/index.ts";
import { plainGlossary, plainNames } from "./lexicon.ts";

/** All of the glossary, or its plain names alone. */
export type Wanted = "all" | "plain names";

export function compileApart(wanted: Wanted): Promise<MatchIndex> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: wanted });
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}

if (!isMainThread && parentPort) {
  const { glossary } = readFolder(dataFolder);
  const names = plainNames(glossary);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort.postMessage(compileIndex(workerData === "all" ? glossary : plainGlossary(glossary, names)));
}
