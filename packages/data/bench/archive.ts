/**
 * Annotates an archive of generated articles with the built command, beside `grep -c` on the same file:
 * `node bench/archive.ts [--articles 100000] [--keep]`. Memory and cores are read from /proc, so on Linux only.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { DENSITIES, makeText, type Density, type Language } from "./texts.ts";

const { values } = parseArgs({
  options: { articles: { type: "string", default: "100000" }, keep: { type: "boolean", default: false } },
});
const articles = Number(values.articles);

// Of ten articles of an archive on the region, six have nothing to do with the Organisation and one is about it.
const MIX: Density[] = ["dense", "sparse", "sparse", "sparse", ...Array<Density>(6).fill("irrelevant")];
const LANGUAGES: Language[] = ["en", "en", "en", "en", "en", "en", "en", "ru", "ru", "zh"];
const VARIANTS = 5;

/** Length in UTF-16 units that gives about 10 kB of UTF-8. */
const UNITS: Record<Language, number> = { en: 10_000, ru: 5600, zh: 3400 };

function pool(): string[] {
  return MIX.flatMap((density, i) =>
    LANGUAGES.flatMap((language, j) =>
      Array.from({ length: VARIANTS }, (_, seed) =>
        makeText(language, density, UNITS[language], 1 + seed + 10 * j + 100 * i),
      ),
    ),
  );
}

async function writeArchive(file: string): Promise<void> {
  const texts = pool().map((text) => JSON.stringify(text));
  const stream = createWriteStream(file);
  for (let i = 0; i < articles; i++) {
    // A step that shares no factor with the pool visits all of it in mixed order.
    const line = `{"url":"https://example.org/${i}","body":${texts[(i * 211) % texts.length]}}\n`;
    if (!stream.write(line)) await once(stream, "drain");
  }
  stream.end();
  await once(stream, "finish");
}

interface Measured {
  seconds: number;
  /** Most memory held at once, in MB. */
  peak: number;
  /** Cores kept busy, on average. */
  cores: number;
  /** Memory in MB at each tenth of a run of unknown length: the readings. */
  readings: number[];
}

const EVERY_MS = 250;
const CLOCK_TICKS = 100;

async function measured(command: string, args: string[]): Promise<Measured> {
  const start = performance.now();
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "inherit"] });
  // Read, not thrown away: grep stops at the first match where nobody reads.
  child.stdout.resume();
  const readings: number[] = [];
  let ticks = 0;
  const timer = setInterval(() => {
    const folder = `/proc/${child.pid}`;
    if (!existsSync(folder)) return;
    readings.push(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`${folder}/status`, "utf8"))?.[1] ?? 0) / 1000);
    const [, , , , , , , , , , , user = "0", system = "0"] = readFileSync(`${folder}/stat`, "utf8")
      .replace(/^.*\) /, "")
      .split(" ");
    ticks = Number(user) + Number(system);
  }, EVERY_MS);
  await once(child, "close");
  clearInterval(timer);
  const seconds = (performance.now() - start) / 1000;
  return { seconds, peak: Math.max(0, ...readings), cores: ticks / CLOCK_TICKS / seconds, readings };
}

const folder = mkdtempSync(join(tmpdir(), "sco-glossary-archive-"));
const file = join(folder, "archive.jsonl");
const cli = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const annotate = (jobs: number, output: string) => [
  cli,
  "annotate",
  file,
  "--field",
  "body",
  "--id-field",
  "url",
  "--output",
  output,
  "--jobs",
  String(jobs),
];

await writeArchive(file);
const megabytes = statSync(file).size / 1e6;
console.log(
  `${articles} articles, ${megabytes.toFixed(0)} MB, ${DENSITIES.join("/")} 1:3:6, ${availableParallelism()} cores`,
);

const rows: [name: string, Measured][] = [
  ["grep -c Shanghai", await measured("grep", ["-c", "Shanghai", file])],
  ["annotate, all cores", await measured(process.execPath, annotate(availableParallelism(), "documents"))],
  ["annotate, one thread", await measured(process.execPath, annotate(1, "documents"))],
];
for (const [name, { seconds, peak, cores, readings }] of rows) {
  const [third, last] = [readings[Math.floor(readings.length / 3)] ?? 0, readings.at(-2) ?? 0];
  console.log(
    `${name.padEnd(22)} ${seconds.toFixed(1).padStart(6)} s  ${(megabytes / seconds).toFixed(1).padStart(7)} MB/s  ${(articles / seconds).toFixed(0).padStart(6)} articles/s  peak ${peak.toFixed(0)} MB (after a third ${third.toFixed(0)}, at the end ${last.toFixed(0)})  ${cores.toFixed(2)} cores`,
  );
}
if (!values.keep) rmSync(folder, { recursive: true });
