// `npm run -s sco-glossary -- …`: the built command-line tool; builds it first where it is missing. Only the tool itself
// writes to standard output.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { bootstrap, root, run } from "./lib/toolchain.mjs";

const cli = join(root, "packages", "data", "dist", "cli.js");
await bootstrap();
if (!existsSync(cli)) {
  console.error("Building the dataset …");
  const code = await run("turbo", ["run", "build", "--filter=@sco-glossary/data", "--output-logs=errors-only"], {
    stdio: ["ignore", 2, 2],
  });
  if (code !== 0) process.exit(code);
}
process.exitCode = await run("node", [cli, ...process.argv.slice(2)], { cwd: process.env.INIT_CWD ?? process.cwd() });
