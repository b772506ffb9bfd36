import type { Rule } from "./rule.ts";

export const insecureUrl: Rule = {
  name: "insecure-url",
  why: "an address is https where the site offers it",
  *check({ glossary }) {
    const secure = new Set(
      glossary.sources.filter(({ url }) => url.startsWith("https:")).map(({ url }) => new URL(url).hostname),
    );
    for (const { id, url } of glossary.sources) {
      if (url.startsWith("http:") && secure.has(new URL(url).hostname))
        yield {
          id,
          in: "source",
          path: ["url"],
          message: `${url} is not https, and the site offers it`,
          mend: "write https://",
        };
    }
    for (const record of glossary.records) {
      const website = "website" in record ? record.website : undefined;
      if (website?.startsWith("http:") && secure.has(new URL(website).hostname))
        yield {
          id: record.id,
          path: ["website"],
          message: `${website} is not https, and the site offers it`,
          mend: "write https://",
        };
    }
  },
};
