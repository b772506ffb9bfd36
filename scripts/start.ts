/**
 * `npm start [-- FILE|URL] [--headless]`: builds everything, serves an article on loopback and opens it in Chromium with
 * the extension. Without a display, or with --headless, it prints the terms found and takes a screenshot of an open card.
 */
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { articlePage, remotePage } from "./lib/article.ts";
import { ensureBrowser, hasDisplay } from "./lib/browsers.mjs";
import { showHeadless, showWindow } from "./lib/reader.ts";
import { serve } from "./lib/serve.ts";
import { root, run } from "./lib/toolchain.mjs";

/** npm runs scripts in the repository; a file's name is meant from where it was typed. */
function fileOf(named: string | undefined): string {
  return named === undefined
    ? join(root, "examples", "article.md")
    : resolve(process.env.INIT_CWD ?? process.cwd(), named);
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { headless: { type: "boolean" } } });
  const [named, ...surplus] = positionals;
  if (surplus.length)
    throw new Error(`One article at a time, please; I do not know what to do with ${surplus.join(" ")}.`);
  const html =
    named !== undefined && /^https?:\/\//.test(named) ? await remotePage(named) : await articlePage(fileOf(named));
  if ((await run("turbo", ["run", "build", "--output-logs=errors-only"], { stdio: ["ignore", 2, 2] })) !== 0)
    throw new Error("The build failed; what it printed stands above.");
  const chromium = await ensureBrowser("chromium");
  const server = await serve(html);
  try {
    const show = values.headless || !hasDisplay() ? showHeadless : showWindow;
    await show({
      chromium,
      address: server.address,
      extension: join(root, "packages", "extension", ".output", "chrome-mv3-trial"),
      artifacts: join(root, ".artifacts"),
    });
  } finally {
    await server.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
