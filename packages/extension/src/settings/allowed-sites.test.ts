import { describe, expect, it } from "vitest";
import { sitePattern, typedHost } from "./allowed-sites.ts";

describe("a site that was typed", () => {
  it.each([
    ["example.org", "example.org"],
    [" Example.ORG ", "example.org"],
    ["https://news.example.org/a/b?c", "news.example.org"],
    ["http://example.org:8080/", "example.org"],
    ["example.org/path", "example.org"],
    ["пример.рф", "xn--e1afmkfd.xn--p1ai"],
  ])("%s is %s", (text, host) => {
    expect(typedHost(text)).toBe(host);
  });

  it.each(["", "   ", "nothing", "*.example.org", "a b.org", "ftp://example.org", "https://"])(
    "%j is no site",
    (text) => {
      expect(typedHost(text)).toBeUndefined();
    },
  );

  it("becomes a pattern for that site alone", () => {
    expect(sitePattern("example.org")).toBe("*://example.org/*");
  });
});
