/** `npm run bench`: the matcher and its peers on the same texts, as multiples of a loop over `charCodeAt`. */
import { gzipSync } from "node:zlib";
import { readFolder } from "@sco-glossary/schema/authoring";
import { dataFolder } from "../scripts/data-folder.ts";
import { createMatcher, type Matcher, type MatchIndex } from "../src/match/index.ts";
import { compileApart } from "./compile.ts";
import { plainNames } from "./lexicon.ts";
import { charCodeLoop, measure } from "./measure.ts";
import { peers, type Search } from "./peers.ts";
import { DENSITIES, LANGUAGES, makeText, textNodes } from "./texts.ts";

const shown = (value: number) => value.toFixed(2).padStart(8);
const { glossary } = readFolder(dataFolder);
const index = await compileApart("all");
const matcher = createMatcher(index);

function ratios(jobs: Record<string, () => number>, rounds?: number): Record<string, number> {
  const times = measure(jobs, rounds);
  return Object.fromEntries(Object.entries(times).map(([name, time]) => [name, time / times["loop"]!]));
}

function inNodes(nodes: readonly string[]): number {
  const session = matcher.session();
  nodes.forEach((text, at) => session.add(`${at}`, text));
  session.settle();
  return session.all().length;
}

function withEverything(): void {
  console.log("\nThe matcher with all of the glossary, as multiples of the loop (1 MB)\n");
  console.log(`${"text".padEnd(16)}    find     gate  in nodes  mentions per KB`);
  for (const language of LANGUAGES)
    for (const density of DENSITIES) {
      const text = makeText(language, density, 1_000_000);
      const nodes = textNodes(text);
      const { find, gate, session } = ratios({
        loop: () => charCodeLoop(text),
        find: () => matcher.find(text).length,
        gate: () => Number(matcher.mayMatch(text)),
        session: () => inNodes(nodes),
      }) as Record<string, number> & { find: number; gate: number; session: number };
      console.log(
        `${`${language} ${density}`.padEnd(16)}${shown(find)} ${shown(gate)} ${shown(session)}  ${(matcher.find(text).length / 1000).toFixed(2)}`,
      );
    }
}

function growth(): void {
  console.log("\nGrowth, sparse texts: milliseconds, and the exponent from 10 KB to 10 MB\n");
  for (const language of LANGUAGES) {
    const times = [10_000, 100_000, 1_000_000, 10_000_000].map((length) => {
      const text = makeText(language, "sparse", length);
      return measure({ find: () => matcher.find(text).length }, length > 1e6 ? 5 : 25)["find"]!;
    });
    console.log(
      `${language}  ${times.map((time) => time.toFixed(2)).join("  ")}  exponent ${(Math.log(times[3]! / times[0]!) / Math.log(1000)).toFixed(3)}`,
    );
  }
}

const naming =
  (plain: Matcher): Search =>
  (text) =>
    plain.find(text).map(({ start, end }) => text.slice(start, end).toLowerCase());

/** How many names one list has more or less than the other. */
function difference(a: readonly string[], b: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const name of a) counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const name of b) counts.set(name, (counts.get(name) ?? 0) - 1);
  return [...counts.values()].reduce((sum, count) => sum + Math.abs(count), 0);
}

async function besidePeers(): Promise<void> {
  const names = plainNames(glossary);
  const plain = naming(createMatcher(await compileApart("plain names")));
  const others = peers(names);
  console.log(
    `\nPeers with ${names.length} plain names, as multiples of the loop (200 KB), and answers unlike the matcher's\n`,
  );
  for (const language of LANGUAGES)
    for (const density of DENSITIES) {
      const text = makeText(language, density, 200_000);
      const jobs = {
        loop: () => charCodeLoop(text),
        "this matcher": () => plain(text).length,
        ...Object.fromEntries(Object.entries(others).map(([name, search]) => [name, () => search(text).length])),
      };
      const result = ratios(jobs);
      const right = plain(text);
      console.log(`${language} ${density} (${right.length} names)`);
      for (const [name, ratio] of Object.entries(result))
        if (name !== "loop")
          console.log(
            `  ${name.padEnd(24)}${shown(ratio)}  ${name === "this matcher" ? 0 : difference(right, others[name]!(text))} unlike`,
          );
    }
}

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

async function sizes(): Promise<void> {
  const json = JSON.stringify(index);
  const parsed = JSON.parse(json) as MatchIndex;
  // The index is read when the first text comes that is worth reading.
  const first = index.anchors[0]!;
  const made = () => {
    const matcher = createMatcher(parsed);
    matcher.find(first);
    return matcher;
  };
  made(); // what is made once for all matchers
  const before = await memory();
  const kept = Array.from({ length: MATCHERS }, made);
  const own = ((await memory()) - before) / kept.length;
  const { load } = measure({ load: () => createMatcher(parsed).find(first).length }, 25) as { load: number };
  console.log(
    `index: ${json.length} characters, ${gzipSync(json, { level: 9 }).length} bytes gzipped; loaded in ${load.toFixed(2)} ms (median); ${(own / 1e6).toFixed(2)} MB of memory${globalThis.gc ? "" : " (run with --expose-gc for a sharper figure)"}`,
  );
}

// Speed first, with one matcher as most programs have it: engines make code for that one.
withEverything();
growth();
await besidePeers();
console.log();
await sizes();
