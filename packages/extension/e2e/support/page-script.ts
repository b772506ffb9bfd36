import { fileURLToPath } from "node:url";
import { build, type BuildOptions } from "esbuild";

/** A module of ours as a script that any page can run. What it exports is then in the page's `globalThis[name]`. */
export async function pageScript(entry: URL, name: string, options: BuildOptions = {}): Promise<string> {
  const { outputFiles } = await build({
    ...options,
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    write: false,
    format: "iife",
    globalName: name,
    charset: "utf8",
  });
  // A driver gives back what a script ends with, and a function cannot be given back.
  return `${outputFiles?.[0]?.text ?? ""}; globalThis.${name} = ${name}; 0`;
}
