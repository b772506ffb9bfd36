/** What `run.ts` made ready for its parts: each reads its index from a file, as programs have theirs. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { MatchIndex } from "../src/match/index.ts";

/** All of the glossary, or its plain names alone. */
export type Wanted = "all" | "plain";

export const NAMES_FILE = "names.json";

const folder = process.argv[2] ?? "";
const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), "utf8"));

export const readyIndex = (wanted: Wanted) => read(`${wanted}.json`) as MatchIndex;
export const readyNames = () => read(NAMES_FILE) as string[];
