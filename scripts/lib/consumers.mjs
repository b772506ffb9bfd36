// Programs of other people that read what the command exports, and the engines that run it: the tests hold it against them.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { installFromDebian, onPath } from "./debian.mjs";
import { root, run } from "./toolchain.mjs";

const fromNpm = join(root, ".artifacts", "consumers");

function luceneJars() {
  const folder = "/usr/share/java";
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const parts = ["core", "analyzers-common"];
  const jars = parts.flatMap(
    (part) => names.find((name) => new RegExp(`^lucene-${part}-\\d[\\d.]*\\.jar$`).test(name)) ?? [],
  );
  // Java compiles the test's few lines itself, which a runtime without a compiler cannot.
  return jars.length === parts.length && onPath("javac")
    ? jars.map((jar) => join(folder, jar)).join(delimiter)
    : undefined;
}

/**
 * @typedef {object} Consumer
 * @property {string[]} [debian] Its packages.
 * @property {string | undefined} [npm]
 * @property {() => string | undefined} find
 */

/** @satisfies {Record<string, Consumer>} */
const CONSUMERS = {
  hunspell: { debian: ["hunspell"], find: () => onPath("hunspell") },
  parallel: { debian: ["parallel"], find: () => onPath("parallel") },
  /** A Python that has rdflib. */
  rdflib: {
    debian: ["python3-rdflib"],
    find: () =>
      ["/usr/bin/python3", "python3"].find((python) => spawnSync(python, ["-c", "import rdflib"]).status === 0),
  },
  /** Lucene's class path. */
  lucene: { debian: ["liblucene8-java", "default-jdk-headless"], find: luceneJars },
  /** ClickHouse's engine as a module of Node: half a gigabyte, which a CI service fetches and a person does not. */
  clickhouse: {
    npm: process.env.CI ? "chdb@3.4.0" : undefined,
    // The engine itself is a package beside it, one for each platform that has one.
    find: () =>
      existsSync(join(fromNpm, "node_modules", "@chdb"))
        ? join(fromNpm, "node_modules", "chdb", "index.mjs")
        : undefined,
  },
};

/** @typedef {keyof typeof CONSUMERS} ConsumerName */

/**
 * Where a consumer is, or `undefined`.
 * @param {ConsumerName} name
 */
export function findConsumer(name) {
  return CONSUMERS[name].find();
}

/** Brings the consumers that are missing where that can be done unasked. What still is missing is named, and its tests are skipped. */
export async function ensureConsumers() {
  /** @type {[string, Consumer][]} */
  const all = Object.entries(CONSUMERS);
  const missing = () => all.filter(([, { find }]) => !find());
  // One after the other: a distribution that lacks one has the others.
  // A machine of a CI service is there to be changed; a person's is not, unless the person is root.
  const mayUseSudo = Boolean(process.env.CI);
  for (const [, { debian }] of missing()) if (debian) await installFromDebian(debian, { mayUseSudo });
  const npm = process.platform === "linux" ? missing().flatMap(([, consumer]) => consumer.npm ?? []) : [];
  if (npm.length) {
    console.error(`Installing from npm: ${npm.join(", ")} …`);
    mkdirSync(fromNpm, { recursive: true });
    await run("npm", ["install", "--prefix", fromNpm, "--no-save", "--ignore-scripts", "--fetch-retries=1", ...npm], {
      stdio: ["ignore", "ignore", 2],
    });
  }
  const names = missing().map(([name]) => name);
  if (names.length) console.error(`Not on this machine, so their tests are skipped: ${names.join(", ")}.`);
}
