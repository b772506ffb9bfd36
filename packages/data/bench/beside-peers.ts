/** The matcher and others from npm with the same plain names. */
import { createMatcher, type Matcher } from "../src/match/index.ts";
import { charCodeLoop, ratios, shown } from "./measure.ts";
import { peers, type Search } from "./peers.ts";
import { readyIndex, readyNames } from "./ready-index.ts";
import { DENSITIES, LANGUAGES, makeText } from "./texts.ts";

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

const names = readyNames();
const plain = naming(createMatcher(readyIndex("plain")));
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
