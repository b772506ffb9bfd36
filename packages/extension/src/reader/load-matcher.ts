import { createMatcher, type Matcher } from "@sco-glossary/data/match";
import { loadMatchIndex } from "@sco-glossary/data/match-index";
import { pause } from "../page/slices.ts";

/**
 * The matcher of the page's script. To run that script and to read the index into tables are two tasks, and so is what
 * comes next: the page gets its turn between them. Without a first text the matcher would read its index together with
 * the beginning of the page.
 */
export async function loadMatcher(): Promise<Matcher> {
  await pause("user-blocking");
  const matcher = createMatcher(loadMatchIndex());
  matcher.session({ context: {} }).add("first", "-");
  await pause("user-blocking");
  return matcher;
}
