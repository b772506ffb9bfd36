import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { compileIndex } from "../../src/compile-index.ts";
import { loadGlossary } from "../../src/load-glossary.ts";
import { pack, unpacked } from "./pack.ts";

const kB = 1000;
const dist = fileURLToPath(new URL("../../dist", import.meta.url));
const files = unpacked(pack("data").bytes);

/** Everything that a browser would be sent for the code, minified. */
async function bundle(code: string): Promise<{ text: string; gzip: number }> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: dist },
    bundle: true,
    write: false,
    minify: true,
    format: "esm",
    platform: "browser",
    logLevel: "silent",
  });
  const { text, contents } = outputFiles[0]!;
  return { text, gzip: gzipSync(contents).length };
}

describe("what is published", () => {
  it("is at most 3 MB unpacked", () => {
    const bytes = [...files.values()].reduce((sum, file) => sum + file.length, 0);
    expect(bytes).toBeLessThanOrEqual(3000 * kB);
  });

  it("asks for no other package", () => {
    const { dependencies, peerDependencies, optionalDependencies } = JSON.parse(files.get("package.json")!.toString());
    expect({ dependencies, peerDependencies, optionalDependencies }).toEqual({});
  });

  it("has types that ask for no other package", () => {
    const declarations = [...files].filter(([name]) => /\.d\.c?ts$/.test(name));
    const imports = declarations.flatMap(([, text]) =>
      [...text.toString().matchAll(/from ['"]([^'"]+)['"]/g)].map(([, from]) => from),
    );
    expect(imports.filter((from) => !from?.startsWith("."))).toEqual([]);
  });

  it.each(["index", "query", "match", "match-index", "compile-index", "record", "kind-meeting", "records/sco"])(
    "loads nothing from Node in %s",
    async (entry) => {
      // A browser has none of Node's modules: the bundler refuses where one is asked for.
      await expect(bundle(`export * from "./${entry}.js"`)).resolves.toBeDefined();
      const commonJs = files.get(`dist/${entry}.cjs`)?.toString() ?? "";
      expect(commonJs).not.toMatch(/require\("(?:node:|fs|path|process)/);
    },
  );

  it("would be refused where it did", async () => {
    await expect(bundle(`import { readFileSync } from "node:fs"; console.log(readFileSync)`)).rejects.toThrow(
      "node:fs",
    );
  });
});

describe("the declarations of the schema package", () => {
  it("name its schemas and do not spell them out at every place: at most 100 kB", () => {
    const sizes = [...unpacked(pack("schema").bytes)].flatMap(([name, { length }]) =>
      name.endsWith(".d.ts") ? [length] : [],
    );
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(100 * kB);
  });
});

describe("one record", () => {
  it("is alone in its bundle", async () => {
    const { text } = await bundle(`import { card } from "./records/shanghai-spirit.js"; console.log(card)`);
    expect(text).toContain("Shanghai Spirit");
    expect(text).not.toContain("Shanghai Cooperation Organisation Secretariat");
  });

  it("weighs at most 1 kB gzip, every one", () => {
    const heavy = readdirSync(join(dist, "records"))
      .filter((name) => name.endsWith(".js"))
      .map((name) => [name, gzipSync(files.get(`dist/records/${name}`)!).length] as const)
      .filter(([, size]) => size > kB);
    expect(heavy).toEqual([]);
  });
});

describe("the matcher", () => {
  const withIndex = (code: string) =>
    bundle(`import { createMatcher } from "./match.js"; ${code}; console.log(createMatcher(index).find("SCO"))`);

  // docs/decisions/matcher-design.md says why all names are not to be had for less.
  it("weighs at most 140 kB gzip with the index of all names", async () => {
    const { gzip } = await withIndex(
      `import { loadMatchIndex } from "./match-index.js"; const index = loadMatchIndex()`,
    );
    expect(gzip).toBeLessThanOrEqual(140 * kB);
  });

  it("weighs at most 60 kB gzip with what is named most, in English, Russian and Chinese", async () => {
    const kinds = ["state", "status", "body", "office", "meeting", "place"];
    const index = compileIndex(loadGlossary(), {
      records: ({ kind }) => kinds.includes(kind),
      languages: ["en", "ru", "zh"],
    });
    expect((await withIndex(`const index = ${JSON.stringify(index)}`)).gzip).toBeLessThanOrEqual(60 * kB);
  });

  it("drags in no data", async () => {
    const { gzip } = await bundle(`import { createMatcher } from "./match.js"; console.log(createMatcher)`);
    expect(gzip).toBeLessThanOrEqual(16 * kB);
  });
});

describe("a cold import", () => {
  const folder = mkdtempSync(join(tmpdir(), "sco-glossary-cold-"));
  const stores = [...files.keys()].filter((name) => /^dist\/json\/(?!match-index)/.test(name));

  /** Milliseconds of work that a fresh process takes to import a module: not of waiting, which is the machine's affair. */
  function milliseconds(module: string): number {
    const code = `const start = process.cpuUsage(); await import(${JSON.stringify(pathToFileURL(module).href)}); const { user, system } = process.cpuUsage(start); console.log((user + system) / 1000)`;
    return Number(execFileSync(process.execPath, ["--input-type=module", "--eval", code], { encoding: "utf8" }));
  }

  it("of the root takes at most 1.5 times as long as to parse the same bytes", () => {
    const bare = join(folder, "bare.mjs");
    const names = JSON.stringify(stores.map((name) => join(dist, "..", name)));
    writeFileSync(
      bare,
      `import { readFileSync } from "node:fs"; for (const name of ${names}) JSON.parse(readFileSync(name, "utf8"));`,
    );
    // The least of several runs: whatever else the machine does only ever adds to one.
    const runs = Array.from({ length: 9 }, () => [milliseconds(bare), milliseconds(join(dist, "index.js"))] as const);
    const [parse, load] = [Math.min(...runs.map(([time]) => time)), Math.min(...runs.map(([, time]) => time))];
    expect(load / parse).toBeLessThanOrEqual(1.5);
  });
});
