/** What an index weighs, how long it takes to load and how much memory it needs. */
import { gzipSync } from "node:zlib";
import { createMatcher } from "../src/match/index.ts";
import { measure } from "./measure.ts";
import { readyIndex } from "./ready-index.ts";

/** Made at a time, so that what is freed meanwhile hardly counts. */
const MATCHERS = 50;

/** Memory in use once all that nobody needs is gone. */
async function memory(): Promise<number> {
  for (let i = 0; i < 3; i++) {
    globalThis.gc?.();
    await new Promise((resolve) => setImmediate(resolve));
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

const index = readyIndex("all");
const json = JSON.stringify(index);
// The index is read when the first text comes that is worth reading.
const first = index.anchors[0]!;
const made = () => {
  const matcher = createMatcher(index);
  matcher.find(first);
  return matcher;
};
made(); // what is made once for all matchers
const before = await memory();
const kept = Array.from({ length: MATCHERS }, made);
const own = ((await memory()) - before) / kept.length;
const { load } = measure({ load: () => createMatcher(index).find(first).length }, 25) as { load: number };
console.log(
  `\nindex: ${json.length} characters, ${gzipSync(json, { level: 9 }).length} bytes gzipped; loaded in ${load.toFixed(2)} ms (median); ${(own / 1e6).toFixed(2)} MB of memory${globalThis.gc ? "" : " (run with --expose-gc for a sharper figure)"}`,
);
