// Programs that come from Debian's packages (Ubuntu has the same).
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { run } from "./toolchain.mjs";

/**
 * Where a command is, if it is on PATH.
 * @param {string} command
 */
export function onPath(command) {
  const names = process.platform === "win32" ? [`${command}.exe`] : [command];
  return (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((file) => existsSync(file));
}

/**
 * `apt-get` with what makes it root, or nothing where that cannot be had without a question.
 * @param {boolean} mayUseSudo
 * @returns {[file: string, ...before: string[]] | undefined}
 */
function aptGet(mayUseSudo) {
  if (process.platform !== "linux" || !onPath("apt-get")) return undefined;
  if (process.getuid?.() === 0) return ["apt-get"];
  return mayUseSudo && onPath("sudo") ? ["sudo", "-n", "apt-get"] : undefined;
}

let isUpdated = false;

/**
 * Whether the packages were installed. Says on standard error what it does.
 * @param {readonly string[]} packages
 */
export async function installFromDebian(packages, { mayUseSudo = false } = {}) {
  const command = aptGet(mayUseSudo);
  if (!command) return false;
  console.error(`Installing from Debian: ${packages.join(", ")} …`);
  /** @type {import("node:child_process").SpawnOptions} */
  const quiet = {
    stdio: ["ignore", "ignore", 2],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  };
  const [file, ...before] = command;
  if (!isUpdated) await run(file, [...before, "update", "-qq"], quiet);
  isUpdated = true;
  return (await run(file, [...before, "install", "-y", "-qq", "--no-install-recommends", ...packages], quiet)) === 0;
}
