import { cp, mkdir, writeFile } from "node:fs/promises";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { defineConfig, type Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

// The data is stored once, as JSON, and read by the ESM and the CommonJS build alike; see docs/decisions/stored-once.md.
const sharedJson: Plugin = {
  name: "shared-json",
  setup({ onResolve }) {
    onResolve({ filter: /\/json\/[a-z-]+\.json$/ }, ({ path }) => ({
      path: path.replace(/^.*\/json\//, "./json/"),
      external: true,
    }));
  },
};

const dictionaryOf = (path: string) => `./${path.replace("opencc-js/dict/", "opencc-")}.cjs`;

// Long, and needed by both builds: kept once, as CommonJS, which ES modules may import as well.
const sharedDictionaries: Plugin = {
  name: "shared-dictionaries",
  setup({ onResolve, onEnd }) {
    const used = new Set<string>();
    onResolve({ filter: /^opencc-js\/dict\// }, ({ path }) => {
      used.add(path);
      return { path: dictionaryOf(path), external: true };
    });
    onEnd(async () => {
      for (const path of used) {
        const { default: dictionary } = (await import(path)) as { default: string };
        await mkdir("dist", { recursive: true });
        await writeFile(join("dist", dictionaryOf(path)), `module.exports=${JSON.stringify(dictionary)};\n`);
      }
    });
  },
};

/** What has an entry point is taken from there, not bundled once more. */
const fromEntries = (extension: "js" | "cjs"): Plugin => ({
  name: "from-entries",
  setup({ onResolve }) {
    const entries = {
      "load-glossary": "index",
      "match/index": "match",
      "sco-match-index": "match-index",
      "compile-index": "compile-index",
    };
    for (const [module, entry] of Object.entries(entries))
      onResolve({ filter: new RegExp(`^[./]*/${module}\\.ts$`) }, () => ({
        path: `./${entry}.${extension}`,
        external: true,
      }));
  },
});

const shared: Options = {
  target: "es2022",
  // What people read are the types and the repository; what they load should be small.
  minify: true,
  noExternal: [/.*/],
  esbuildPlugins: [sharedJson, sharedDictionaries],
  esbuildOptions: (options) => {
    options.conditions = ["@sco-glossary/source"];
    // Russian and Chinese as they are, not as escapes of twice the length.
    options.charset = "utf8";
    options.supported = { "import-attributes": true };
  },
};

// zod carries its messages in forty languages; the command speaks English.
const withoutLocales: Plugin = {
  name: "without-locales",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/locales\/index\.js$/ }, () => ({ path: "locales", namespace: "empty" }));
    onLoad({ filter: /.*/, namespace: "empty" }, () => ({ contents: "export {};" }));
  },
};

// The command checks glossaries and says nothing of JSON Schema, of which zod would bring 19 kB along.
const withoutJsonSchema: Plugin = {
  name: "without-json-schema",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/(?:to-json-schema|json-schema-processors)\.js$/ }, ({ importer }) =>
      /classic.schemas\.js$/.test(importer) ? { path: "json-schema", namespace: "no-json-schema" } : undefined,
    );
    const names = ["createToJSONSchemaMethod", "createStandardJSONSchemaMethod"];
    onLoad({ filter: /.*/, namespace: "no-json-schema" }, () => ({
      contents: names.map((name) => `export const ${name} = () => undefined;`).join("\n"),
    }));
  },
};

// What is bundled from CommonJS still asks for Node's own modules with `require`.
const COMMAND_BANNER = `#!/usr/bin/env node
import { createRequire as createRequireOf } from "node:module";
const require = createRequireOf(import.meta.url);`;

// All entries stand side by side, so that `./json/…` is right wherever esbuild puts a shared chunk.
const kinds = Object.fromEntries(
  readdirSync("src/generated/kinds").map((file) => [`kind-${file.replace(".ts", "")}`, `src/generated/kinds/${file}`]),
);

export default defineConfig([
  {
    ...shared,
    entry: {
      index: "src/index.ts",
      query: "src/query/index.ts",
      match: "src/match/index.ts",
      "match-index": "src/sco-match-index.ts",
      "compile-index": "src/compile-index.ts",
      record: "src/record.ts",
      // No entry point: its declarations are long, and shared (scripts/share-types.ts).
      ids: "src/generated/ids.ts",
      ...kinds,
    },
    format: ["esm", "cjs"],
    splitting: true,
    dts: { resolve: true, compilerOptions: { customConditions: ["@sco-glossary/source"] } },
    clean: true,
    onSuccess: async () => {
      await cp("src/generated/json", "dist/json", { recursive: true });
      await cp("src/generated/records", "dist/records", { recursive: true });
    },
  },
  {
    ...shared,
    entry: { card: "src/record-card.ts" },
    format: ["cjs"],
    esbuildPlugins: [fromEntries("cjs")],
  },
  {
    ...shared,
    entry: { cli: "src/cli/main.ts", "annotate-worker": "src/cli/annotate/worker.ts" },
    format: ["esm"],
    platform: "node",
    target: "node20",
    esbuildPlugins: [fromEntries("js"), withoutLocales, withoutJsonSchema],
    banner: { js: COMMAND_BANNER },
  },
]);
