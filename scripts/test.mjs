// `npm test`: build, types, lint, unit, property and browser tests. What did not change since the last run comes from turbo's cache.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureBrowser } from "./lib/browsers.mjs";
import { ensureConsumers } from "./lib/consumers.mjs";
import { environment, root, run } from "./lib/toolchain.mjs";

const results = join(root, ".artifacts", "vitest.json");
mkdirSync(join(root, ".artifacts"), { recursive: true });
// What an earlier run counted is not this run's; an unchanged run gets its report back from the cache.
rmSync(results, { force: true });

/**
 * The counts of vitest's own report; a run that ended before it could report counts as one failure.
 * @param {number} code
 */
function counts(code) {
  if (!existsSync(results)) return { passed: 0, failed: 1 };
  const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(readFileSync(results, "utf8"));
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1) };
}

try {
  const browsers = { CHROMIUM_PATH: await ensureBrowser("chromium"), FIREFOX_PATH: await ensureBrowser("firefox") };
  await ensureConsumers();
  const code = await run(
    "turbo",
    ["run", "typecheck", "lint", "test:all", "--continue", "--output-logs=new-only", "--log-order=grouped"],
    { env: { ...environment(), ...browsers } },
  );
  const { passed, failed } = counts(code);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = code;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log("0 passed, 1 failed");
  process.exitCode = 1;
}
