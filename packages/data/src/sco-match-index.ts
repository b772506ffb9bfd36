/** The compiled index of the glossary's names: `createMatcher(loadMatchIndex())` finds them in texts. */
import matchIndex from "./generated/stores/match-index.js";
import type { MatchIndex } from "./match/index.ts";

/** The index of all names of the SCO glossary, as it was compiled when the package was built. */
export function loadMatchIndex(): MatchIndex {
  return matchIndex;
}
