import { loadMatchIndex } from "@sco-glossary/data/match-index";
import { build } from "esbuild";
import { fileURLToPath } from "node:url";
import { gateExpression } from "../scripts/gate-expression.ts";

/** The benchmark's own part for the page, as a script that sets `runs`. */
export async function inPageScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("in-page.ts", import.meta.url))],
    bundle: true,
    write: false,
    define: { GATE_SOURCE: JSON.stringify(gateExpression(loadMatchIndex())) },
    minify: true,
    format: "iife",
    globalName: "bench",
    charset: "utf8",
  });
  return `${outputFiles[0]?.text ?? ""}; globalThis.runs = bench.runs; 0`;
}
