// Brings the project's tools (Node 24, pnpm and the rest come from npm) and runs them.
// Plain JavaScript for Node 20: it runs before anything is installed.
import { spawn } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const bin = join(root, "node_modules", ".bin");

/** The environment in which the project's own Node and tools come first, and nothing reports home. */
export function environment() {
  const path = Object.keys(process.env).find((key) => key.toUpperCase() === "PATH") ?? "PATH";
  const separator = process.platform === "win32" ? ";" : ":";
  return {
    ...process.env,
    [path]: [bin, process.env[path]].filter(Boolean).join(separator),
    TURBO_TELEMETRY_DISABLED: "1",
    DO_NOT_TRACK: "1",
    NO_UPDATE_NOTIFIER: "1",
  };
}

/**
 * Runs a command in the repository, prints what it prints, and resolves to its exit code.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import("node:child_process").SpawnOptions} options
 * @returns {Promise<number>}
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: environment(),
      stdio: "inherit",
      shell: process.platform === "win32",
      ...options,
    });
    /** @type {NodeJS.SignalsListener} */
    const pass = (signal) => void child.kill(signal);
    process.once("SIGINT", pass).once("SIGTERM", pass);
    child.once("error", reject);
    child.once("close", (code) => {
      process.off("SIGINT", pass).off("SIGTERM", pass);
      resolve(code ?? 1);
    });
  });
}

/** Installs what the lockfile names, unless it is installed already. Progress goes to standard error. */
export async function bootstrap() {
  if (isInstalled()) return;
  const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  console.error(`Installing the project's tools with ${packageManager} …`);
  const code = await run("npx", ["--yes", packageManager, "install", "--frozen-lockfile"], {
    stdio: ["inherit", 2, 2],
  });
  if (code !== 0) {
    console.error(
      `The installation failed. It needs Node 20.11 or newer (this is ${process.version}), npm, and a reachable npm registry; then try again.`,
    );
    process.exit(code);
  }
}

/** pnpm writes this file last, and the lockfile changes whenever a dependency does. */
function isInstalled() {
  const marker = join(root, "node_modules", ".modules.yaml");
  return existsSync(marker) && statSync(marker).mtimeMs >= statSync(join(root, "pnpm-lock.yaml")).mtimeMs;
}
