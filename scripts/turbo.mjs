// turbo with the project's tools first and telemetry off: `node scripts/turbo.mjs run build`.
import { bootstrap, run } from "./lib/toolchain.mjs";

await bootstrap();
process.exitCode = await run("turbo", process.argv.slice(2));
