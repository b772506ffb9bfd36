/** The archives for the stores: two builds give the same bytes, so that a reviewer can rebuild what readers get. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it } from "vitest";

const SCRIPT = fileURLToPath(new URL("../scripts/build.ts", import.meta.url));
const folders: string[] = [];

/** Builds into a folder of its own, in another time zone and language each time. */
function build(environment: Record<string, string>): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), "sco-glossary-build-"));
  folders.push(folder);
  const { NODE_ENV: _test, ...env } = process.env;
  execFileSync(process.execPath, [SCRIPT, folder], { env: { ...env, ...environment }, stdio: "ignore" });
  const sum = (name: string) =>
    createHash("sha256")
      .update(readFileSync(join(folder, `${name}.zip`)))
      .digest("hex");
  return { chrome: sum("chrome-mv3"), firefox: sum("firefox-mv3") };
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

it("are the same byte for byte whenever and wherever they are built", () => {
  const first = build({ TZ: "UTC", LANG: "C" });
  expect(build({ TZ: "Asia/Shanghai", LANG: "ru_RU.UTF-8" })).toEqual(first);
});
