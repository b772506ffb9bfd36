/** A copy of the repository in which the commands of the release workflow are run, with packages that stand apart. */
import { execFile } from "node:child_process";
import { cp, mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const original = fileURLToPath(new URL("../../../../..", import.meta.url));
const COPIED =
  "package.json pnpm-lock.yaml pnpm-workspace.yaml .changeset scripts packages/schema packages/data packages/extension/package.json";
const LEFT_OUT = /^packages\/data\/(?:dist|test|corpus|bench|src\/generated)$|(?:^|\/)(?:node_modules|\.turbo)$/;

/**
 * Installed packages by links of our own: the package manager may do with them what it likes, and touches none of the
 * repository's. It takes the copy for installed, so it downloads nothing.
 */
async function linkModules(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const name of await readdir(from)) {
    if (name.startsWith("@")) await linkModules(join(from, name), join(to, name));
    else if (!name.startsWith(".") || name === ".bin") await symlink(join(from, name), join(to, name), "junction");
  }
}

export interface Clone {
  folder: string;
  /** Runs a command of the repository there and gives back what it prints. */
  run(command: string, args: readonly string[]): Promise<string>;
  read(file: string): Promise<string>;
  edit(file: string, change: (text: string) => string): Promise<void>;
  /** What the workflow's build makes of the data. */
  build(): Promise<void>;
  /** Everything as it stands becomes a commit: tags and changelogs name one. */
  commit(): Promise<void>;
}

export async function openClone(env: Readonly<Record<string, string>>): Promise<Clone> {
  const folder = mkdtempSync(join(tmpdir(), "sco-glossary-clone-"));
  const at = (file: string) => join(folder, file);
  const isKept = (source: string) => !LEFT_OUT.test(relative(original, source).replaceAll("\\", "/"));
  for (const path of COPIED.split(" "))
    // The lockfile is no newer than what is installed: nothing is installed again.
    await cp(join(original, path), at(path), { recursive: true, filter: isKept, preserveTimestamps: true });
  for (const part of [".", "packages/data", "packages/schema"])
    await linkModules(join(original, part, "node_modules"), at(join(part, "node_modules")));
  await writeFile(at("node_modules/.modules.yaml"), "");

  const run = async (command: string, args: readonly string[], cwd = folder) => {
    const { stdout } = await promisify(execFile)(command, [...args], {
      cwd,
      maxBuffer: 1e8,
      shell: process.platform === "win32",
      env: {
        ...process.env,
        ...env,
        PATH: [join(original, "node_modules", ".bin"), process.env["PATH"]].join(delimiter),
      },
    });
    return stdout;
  };
  const git = (...args: string[]) =>
    run("git", ["-c", "user.name=Rehearsal", "-c", "user.email=rehearsal@localhost", ...args]);
  await git("init", "--quiet", "--initial-branch=main");
  await writeFile(at(".gitignore"), "node_modules\ndist\npackages/data/src/generated\n");
  const commit = async () => {
    await git("add", "--all");
    await git("commit", "--quiet", "--allow-empty", "--message", "Rehearse");
  };
  await commit();
  return {
    folder,
    run,
    commit,
    read: (file) => readFile(at(file), "utf8"),
    async edit(file, change) {
      await mkdir(dirname(at(file)), { recursive: true });
      await writeFile(at(file), change(await readFile(at(file), "utf8").catch(() => "")));
    },
    async build() {
      const data = at("packages/data");
      await run(process.execPath, ["--conditions=@sco-glossary/source", "scripts/build.ts"], data);
      await run(join(data, "node_modules", ".bin", process.platform === "win32" ? "tsup.cmd" : "tsup"), [], data);
      await run(process.execPath, ["scripts/share-types.ts"], data);
    },
  };
}
