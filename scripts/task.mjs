// Runs a TypeScript script of the repository on the project's own Node: `node scripts/task.mjs SCRIPT [ARGUMENT…]`.
import { bootstrap, run } from "./lib/toolchain.mjs";

await bootstrap();
process.exitCode = await run("node", ["--conditions=@sco-glossary/source", ...process.argv.slice(2)]);
