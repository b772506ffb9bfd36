import { build, type Plugin } from "esbuild";
import { readFile } from "node:fs/promises";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { compile } from "svelte/compiler";
import { fileURLToPath, pathToFileURL } from "node:url";
import { renderToString as renderVue } from "vue/server-renderer";
import { App } from "./react-app.ts";
import { createApp } from "./vue-app.ts";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

const svelte = (generate: "client" | "server"): Plugin => ({
  name: "svelte",
  setup: ({ onLoad }) =>
    void onLoad({ filter: /\.svelte$/ }, async ({ path }) => ({
      contents: compile(await readFile(path, "utf8"), { generate, filename: path, dev: true }).js.code,
    })),
});

async function client(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [here(name)],
    bundle: true,
    write: false,
    format: "iife",
    // The development builds are the ones that complain of what does not fit.
    define: {
      "process.env.NODE_ENV": '"development"',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "true",
      __VUE_OPTIONS_API__: "true",
      __VUE_PROD_DEVTOOLS__: "false",
    },
    conditions: ["browser", "development"],
    plugins: [svelte("client")],
  });
  return outputFiles[0]?.text ?? "";
}

async function renderSvelte(): Promise<string> {
  const folder = mkdtempSync(join(here("../../node_modules"), ".svelte-"));
  const outfile = join(folder, "app.mjs");
  await build({
    stdin: {
      contents: `import { render } from "svelte/server"; import App from "./App.svelte"; export const html = render(App).body;`,
      resolveDir: here("."),
      loader: "js",
    },
    bundle: true,
    outfile,
    format: "esm",
    platform: "node",
    plugins: [svelte("server")],
  });
  const { html } = (await import(pathToFileURL(outfile).href)) as { html: string };
  rmSync(folder, { recursive: true });
  return html;
}

/** Server-drawn HTML and the script that brings it to life on the event `hydrate`. */
export const APPS: Record<string, () => Promise<{ html: string; script: string }>> = {
  "React 19": async () => ({ html: renderToString(createElement(App)), script: await client("react-client.ts") }),
  "Vue 3": async () => ({ html: await renderVue(createApp()), script: await client("vue-client.ts") }),
  "Svelte 5": async () => ({ html: await renderSvelte(), script: await client("svelte-client.ts") }),
};
