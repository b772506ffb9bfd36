/** Reads a version of the package from a folder, a tarball, npm, or a glossary in one JSON file. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { gunzipSync } from "node:zlib";
import { parseTar } from "nanotar";
import { readGlossary } from "../read/glossary.ts";
import { snapshotOf, type Files } from "./package-files.ts";
import type { Snapshot } from "./snapshot.ts";

const isWanted = (name: string) =>
  name === "package.json" || /^dist\/(?:json\/[a-z-]+\.json|[a-z-]+\.d\.ts)$/.test(name);

function unzipped(bytes: Uint8Array, name: string): Uint8Array {
  try {
    return gunzipSync(bytes);
  } catch (error) {
    throw new Error(`${name}: this is no .tgz as npm packs it (${(error as Error).message})`, { cause: error });
  }
}

function fromTarball(bytes: Uint8Array, name: string): Files {
  const entries = parseTar(unzipped(bytes, name)).map(
    ({ name, data }) => [name.replace(/^[^/]+\//, ""), data] as const,
  );
  return new Map(
    entries.flatMap(([name, data]) => (isWanted(name) && data ? [[name, new TextDecoder().decode(data)]] : [])),
  );
}

async function fromFolder(folder: string): Promise<Files> {
  const inside = async (path: string) =>
    existsSync(join(folder, path)) ? (await readdir(join(folder, path))).map((name) => `${path}/${name}`) : [];
  const own = existsSync(join(folder, "package.json")) ? ["package.json"] : [];
  const names = [...own, ...(await inside("dist")), ...(await inside("dist/json"))].filter(isWanted);
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), "utf8")] as const)),
  );
}

type NpmFailure = Error & { stderr?: string };

/** There is no package of that name on npm. */
export class NotPublishedError extends Error {}

/** What npm says itself, without its codes and the path of its log. */
function npmReason({ stderr = "", message }: NpmFailure): string {
  if (/E404|ETARGET/.test(stderr)) return "there is no such package or version";
  const [first = message.split("\n")[0]!] = stderr
    .split("\n")
    .filter((line) => /^npm (?:error|ERR!) (?!code|errno|A complete log)/.test(line))
    .map((line) => line.replace(/^npm \S+ /, ""));
  return first;
}

/** The tarball of a published version, by npm itself: with its registry, its login, its cache. */
async function fromNpm(spec: string): Promise<Files> {
  const folder = await mkdtemp(join(tmpdir(), "sco-glossary-diff-"));
  try {
    // Called from a silent `npm run`, npm would not say why it fails.
    await promisify(execFile)("npm", ["pack", spec, "--pack-destination", folder, "--loglevel=error"], {
      shell: process.platform === "win32",
    });
    const [tarball = ""] = await readdir(folder);
    return fromTarball(await readFile(join(folder, tarball)), spec);
  } catch (error) {
    const failure = error as NpmFailure;
    const Kind = /E404/.test(failure.stderr ?? "") ? NotPublishedError : Error;
    throw new Kind(`${spec}: npm could not fetch it (${npmReason(failure)})`, { cause: error });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What names no package: only the name of a scope has a slash in it, and npm would look for others on GitHub. */
const isFileName = (where: string) => /^[./\\~]|^[a-z]:|^[^@].*[/\\]|\.(?:json|tgz|tar|gz)$/i.test(where);

/** Without a name it is a version, range or tag of `@sco-glossary/data`. */
const specOf = (spec: string) => (spec.includes("@") ? spec : `@sco-glossary/data@${spec}`);

/**
 * A version of the package: a folder, a `.tgz`, a glossary in one `.json`, or an npm version, range or `name@version`.
 * @throws if it cannot be read, with what is wrong with it.
 */
export async function readSnapshot(where: string): Promise<Snapshot> {
  if (!existsSync(where)) {
    if (isFileName(where)) throw new Error(`${where}: there is no such file`);
    return snapshotOf(await fromNpm(specOf(where)), where);
  }
  if ((await stat(where)).isDirectory()) return snapshotOf(await fromFolder(where), where);
  if (where.endsWith(".json")) return { glossary: await readGlossary(where), redirects: {} };
  return snapshotOf(fromTarball(await readFile(where), where), where);
}
