import type { Rule } from "./rule.ts";

/** An address without what two links to one page may differ in: protocol, `www.`, a slash at the end. */
export function pageOf(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/, "").replace(/\/$/, "");
}

export const uniqueSourceUrls: Rule = {
  name: "unique-source-urls",
  why: "one page is one source",
  *check({ glossary }) {
    const seen = new Map<string, string>();
    for (const { id, url } of glossary.sources) {
      const address = pageOf(url);
      const other = seen.get(address);
      if (other !== undefined)
        yield {
          id,
          in: "source",
          path: ["url"],
          message: `the same page is the source ${other}`,
          mend: `cite ${other} and remove this file`,
        };
      else seen.set(address, id);
    }
  },
};
