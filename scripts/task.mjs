// Runs a TypeScript script of the repository on the project's own Node: `node scripts/task.mjs SCRIPT [ARGUMENT…]`.
import { bootstrap, run } from "./lib/toolchain.mjs";

await bootstrap();
const [script, ...args] = process.argv.slice(2);
process.exitCode = await run("node", ["--conditions=@sco-glossary/source", script, ...args]);
