/** Compiles the names of any glossary, or of a part of this one, for `createMatcher`. */
import type { GlossaryMeta, GlossaryRecord } from "./generated/types.ts";
import type { MatchIndex } from "./match/index.ts";
import { compileIndex as compile } from "./match-index/index.ts";

/** As much of a glossary as its names need. */
export interface NamedGlossary {
  readonly meta: GlossaryMeta;
  readonly records: readonly GlossaryRecord[];
}

/** What is compiled, where it is not all of the glossary, and what the index says of itself. */
export interface CompileOptions {
  /**
   * Which records names are looked for; all if missing. The glossary's subject is always among them. What is left out is
   * no evidence either, and an office names its holder only where the persons are in.
   */
  records?: (record: GlossaryRecord) => boolean;
  /** BCP 47 tags of the languages whose names are looked for, Chinese always in both kinds of characters. All if missing. */
  languages?: readonly string[];
  /** Version of the data, kept in the index. */
  version?: string;
}

/**
 * Compiles the names of a glossary, or of a part of it, for `createMatcher`. The result is plain JSON, the same for the
 * same glossary, and good for this version of the package: a matcher refuses the index of another format. It takes some
 * seconds for some thousand names: do it once and keep the result.
 * @param glossary What `loadGlossary()` returns, or any other glossary in the format of `@sco-glossary/schema`, which
 * `sco-glossary validate` has nothing against.
 * @throws with all that is wrong: a label, rule, pattern or join that names a rule or record that the glossary does not
 * have, `languages` with one in which it has no name, or a label, phrase or pattern that no text can show.
 */
export function compileIndex(glossary: NamedGlossary, options: CompileOptions = {}): MatchIndex {
  // The same types, written out from the schema and inferred from it.
  return compile(glossary as unknown as Parameters<typeof compile>[0], options as Parameters<typeof compile>[1]);
}
