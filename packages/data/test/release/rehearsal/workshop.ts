/** A copy of the package in which real edits are made and built, as a maintainer would. */
import { execFile } from "node:child_process";
import { cp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { mkdtempSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const original = fileURLToPath(new URL("../../..", import.meta.url));
const LEFT_OUT = new Set(["node_modules", "dist", "test", "corpus", "bench", "api", join("src", "generated")]);

export interface Workshop {
  folder: string;
  edit(file: string, change: (text: string) => string): Promise<void>;
  /** Writes a file made from another. */
  derive(from: string, file: string, change: (text: string) => string): Promise<void>;
  remove(file: string): Promise<void>;
  /** Builds with this version in package.json. */
  build(version: string): Promise<void>;
}

export async function openWorkshop(): Promise<Workshop> {
  const folder = join(mkdtempSync(join(tmpdir(), "sco-glossary-workshop-")), "data");
  await cp(original, folder, { recursive: true, filter: (source) => !LEFT_OUT.has(relative(original, source)) });
  await symlink(join(original, "node_modules"), join(folder, "node_modules"), "junction");
  const at = (file: string) => join(folder, file);
  const run = async (command: string, args: string[]) => {
    await promisify(execFile)(command, args, { cwd: folder, shell: process.platform === "win32", maxBuffer: 1e8 });
  };
  return {
    folder,
    edit: async (file, change) => writeFile(at(file), change(await readFile(at(file), "utf8"))),
    derive: async (from, file, change) => writeFile(at(file), change(await readFile(at(from), "utf8"))),
    remove: (file) => rm(at(file)),
    async build(version) {
      const manifest = JSON.parse(await readFile(join(original, "package.json"), "utf8")) as Record<string, unknown>;
      const { devDependencies: _development, scripts: _scripts, ...published } = manifest;
      await writeFile(at("package.json"), JSON.stringify({ ...published, version }, null, 2));
      await run(process.execPath, ["--conditions=@sco-glossary/source", "scripts/build.ts"]);
      // The package manager's own start script: it leads tsup to the TypeScript that it was given.
      await run(join(original, "node_modules", ".bin", process.platform === "win32" ? "tsup.cmd" : "tsup"), []);
      await run(process.execPath, ["scripts/share-types.ts"]);
    },
  };
}
