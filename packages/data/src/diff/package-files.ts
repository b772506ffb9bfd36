/** From the files of a package to what it is to those who use it. A file that is damaged or missing is named. */
import type { GlossaryMeta } from "../generated/types.ts";
import { parseJson, type JsonError } from "../read/json.ts";
import { expandKind } from "../store/expand.ts";
import type { StoredKind, StoredSources } from "../store/notation.ts";
import { expandSources } from "../store/sources.ts";
import type { Snapshot, Surface } from "./snapshot.ts";

/** Texts of a package's files by their path in it. */
export type Files = ReadonlyMap<string, string>;

type Fields = Record<string, unknown>;

const NOT_A_KIND = new Set(["meta", "sources", "redirects", "match-index"]);

const isMapping = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Thrown where a file is JSON, but not what stands in a package. */
class DamageError extends Error {}

function mustBe(isSo: boolean, what: string): asserts isSo {
  if (!isSo) throw new DamageError(what);
}

const haveIds = (items: readonly { id: unknown }[]) => items.every(({ id }) => typeof id === "string");

/** Reads one file; whatever is wrong with it is said with the name of the package and the file. */
function read<T>(files: Files, name: string, file: string, understand: (stored: Fields) => T): T {
  const text = files.get(file);
  if (text === undefined)
    throw new Error(`${name}: there is no ${file}; it is not a built or published @sco-glossary/data`);
  try {
    const value = parseJson(text);
    mustBe(isMapping(value), "it is no mapping of fields");
    return understand(value);
  } catch (error) {
    const { message, place } = error as Partial<JsonError>;
    const where = `${name}: ${file}${place ? `:${place.line}:${place.column}` : ""}`;
    // What is not foreseen is an error of type: something is not there, or is not what it should be.
    const isDamage = error instanceof DamageError || error instanceof TypeError;
    throw new Error(isDamage ? `${where}: it is damaged (${message}); take the package anew` : `${where}: ${message}`, {
      cause: error,
    });
  }
}

function metaOf(stored: Fields): GlossaryMeta {
  mustBe(isMapping(stored["evidence"]), "field evidence is no mapping");
  mustBe(typeof stored["dataThrough"] === "string", "field dataThrough is no text");
  return stored as unknown as GlossaryMeta;
}

function recordsOf(kind: string, stored: Fields) {
  mustBe(stored["kind"] === kind, `it holds kind ${JSON.stringify(stored["kind"])}`);
  mustBe(typeof stored["format"] === "number", "field format is no number");
  const records = expandKind(stored as unknown as StoredKind);
  mustBe(haveIds(records), "a record has no id");
  return records;
}

function sourcesOf(stored: Fields) {
  const sources = expandSources(stored as unknown as StoredSources);
  mustBe(haveIds(sources), "a source has no id");
  return sources;
}

function redirectsOf(stored: Fields) {
  mustBe(
    Object.values(stored).every((to) => typeof to === "string"),
    "a redirect leads to no id",
  );
  return stored as Record<string, string>;
}

/** Names that a declaration file exports. */
function exportedNames(declarations: string): string[] {
  return [...declarations.matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap(([, list = ""]) =>
    list.split(",").flatMap(
      (part) =>
        part
          .trim()
          .replace(/^type /, "")
          .split(" as ")
          .pop() || [],
    ),
  );
}

function surfaceOf(manifest: Fields, files: Files): Surface {
  const { version, exports = {}, engines = {} } = manifest;
  mustBe(isMapping(exports), "field exports is no mapping");
  mustBe(isMapping(engines), "field engines is no mapping");
  const { node } = engines;
  const names = [...files]
    .filter(([name]) => /^dist\/[a-z-]+\.d\.ts$/.test(name))
    .flatMap(([name, text]) => exportedNames(text).map((exported) => `${name.slice(5, -5)}#${exported}`));
  return {
    version: typeof version === "string" ? version : "unknown",
    exports: [...Object.keys(exports), ...names].toSorted(),
    ...(typeof node === "string" && { node }),
  };
}

/** The kinds that the package has: a file of records or an entry point of theirs tells of each. */
function kindsOf(files: Files): string[] {
  const named = (pattern: RegExp) => [...files.keys()].flatMap((file) => pattern.exec(file)?.[1] ?? []);
  const stored = named(/^dist\/json\/([a-z-]+)\.json$/).filter((kind) => !NOT_A_KIND.has(kind));
  return [...new Set([...stored, ...named(/^dist\/kind-([a-z-]+)\.d\.ts$/)])];
}

/**
 * What a package is to those who use it; `name` is what it is called in messages.
 * @throws if a file is missing or damaged, with its name.
 */
export function snapshotOf(files: Files, name: string): Snapshot {
  const json = <T>(store: string, understand: (stored: Fields) => T) =>
    read(files, name, `dist/json/${store}.json`, understand);
  const meta = json("meta", metaOf);
  return {
    glossary: {
      meta,
      records: kindsOf(files).flatMap((kind) => json(kind, (stored) => recordsOf(kind, stored))),
      sources: json("sources", sourcesOf),
    },
    redirects: json("redirects", redirectsOf),
    surface: read(files, name, "package.json", (manifest) => surfaceOf(manifest, files)),
  };
}
