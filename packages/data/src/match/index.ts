/**
 * Finds a glossary's names in plain text. `createMatcher(index)` takes what `compileIndex` of `../match-index` made;
 * nothing here knows any particular glossary, touches a page or imports data.
 */
export { createMatcher } from "./matcher.ts";
export { INDEX_FORMAT } from "./types.ts";
export type {
  BlockMention,
  DateText,
  FindOptions,
  Grade,
  IndexJoin,
  IndexPattern,
  IndexRule,
  IndexSlot,
  Matcher,
  MatchIndex,
  Mention,
  Session,
  Why,
} from "./types.ts";
