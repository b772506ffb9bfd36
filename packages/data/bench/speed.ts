/** The matcher with all of the glossary, and how it grows with the text. */
import { charCodeLoop, measure, ratios, shown } from "./measure.ts";
import { readyIndex } from "./ready-index.ts";
import { createMatcher } from "../src/match/index.ts";
import { DENSITIES, LANGUAGES, makeText, textNodes } from "./texts.ts";

const matcher = createMatcher(readyIndex("all"));

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

withEverything();
growth();
