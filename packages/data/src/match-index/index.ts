/** Compiles a glossary's names into the index that `../match` reads. Runs when a package is built. */
export { compileIndex, type CompileOptions } from "./compile.ts";
export { expandPattern } from "./expand.ts";
