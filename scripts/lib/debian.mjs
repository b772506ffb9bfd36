// Programs that come from Debian's packages (Ubuntu has the same).
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { run } from "./toolchain.mjs";

/** Where a command is, if it is on PATH. */
export function onPath(command) {
  const names = process.platform === "win32" ? [`${command}.exe`] : [command];
  return (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((file) => existsSync(file));
}

/** `apt-get` with what makes it root, or nothing where that cannot be had without a question. */
function aptGet() {
  if (process.platform !== "linux" || !onPath("apt-get")) return undefined;
  if (process.getuid?.() === 0) return ["apt-get"];
  return process.env.CI && onPath("sudo") ? ["sudo", "-n", "apt-get"] : undefined;
}

let isUpdated = false;

/** Whether the packages were installed. Says on standard error what it does. */
export async function installFromDebian(packages) {
  const command = aptGet();
  if (!command) return false;
  console.error(`Installing from Debian: ${packages.join(", ")} …`);
  const quiet = {
    stdio: ["ignore", "ignore", 2],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  };
  const [file, ...before] = command;
  if (!isUpdated) await run(file, [...before, "update", "-qq"], quiet);
  isUpdated = true;
  return (await run(file, [...before, "install", "-y", "-qq", "--no-install-recommends", ...packages], quiet)) === 0;
}
