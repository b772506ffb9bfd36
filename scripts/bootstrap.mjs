// `npm start` and `npm test` begin here: a fresh clone needs nothing but Node 20 and npm.
import { bootstrap } from "./lib/toolchain.mjs";

await bootstrap();
