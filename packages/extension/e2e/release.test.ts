/** The release build, on an address of the list of news sites that leads to this machine. */
import { join } from "node:path";
import { PNG } from "pngjs";
import { describe, expect, it } from "vitest";
import { article } from "./support/article.ts";
import { buildFolder } from "./support/browser.ts";
import { startChromium } from "./support/chromium.ts";
import { placeOf, untilMarked } from "./support/marks.ts";
import { setStage } from "./support/stage.ts";
import { readFileSync } from "node:fs";

const BODY = "<p>The Shanghai Cooperation Organisation met. The Shanghai Spirit.</p>";

interface Manifest {
  icons: Record<string, string>;
  permissions: string[];
  host_permissions: string[];
  optional_host_permissions: string[];
  content_security_policy?: unknown;
  content_scripts: { matches: string[]; all_frames?: boolean }[];
  browser_specific_settings?: { gecko: { data_collection_permissions: { required: string[] } } };
}

const manifest = (build: string) => JSON.parse(readFileSync(`${buildFolder(build)}/manifest.json`, "utf8")) as Manifest;

describe("the release", () => {
  const stage = setStage((site) =>
    startChromium({
      build: "chrome-mv3",
      args: [`--host-resolver-rules=MAP www.xinhuanet.com 127.0.0.1:${site.port}`],
    }),
  );

  it("keeps the card from the page's eyes", async () => {
    const tab = await stage.browser.open();
    stage.site.set("/news", article({ body: BODY }));
    await tab.goto("http://www.xinhuanet.com/news");
    await untilMarked(tab, 2);
    const { x, y } = await placeOf(tab, "Shanghai Spirit");
    await tab.moveTo(x - 1, y);
    await tab.moveTo(x, y);
    await tab.until(() => document.querySelector("sco-glossary-card:popover-open"));
    const seen = await tab.evaluate(() => {
      const card = document.querySelector<HTMLElement>("sco-glossary-card")!;
      return { root: card.shadowRoot, text: card.textContent, inner: card.innerHTML };
    });
    expect(seen).toEqual({ root: null, text: "", inner: "" });
    await tab.close();
  });

  it("does nothing on a site that nobody allowed", async () => {
    const tab = await stage.browser.open();
    await tab.goto(stage.site.set("/elsewhere", article({ body: BODY })));
    const other = await stage.browser.open();
    stage.site.set("/news", article({ body: BODY }));
    await other.goto("http://www.xinhuanet.com/news");
    await untilMarked(other, 2);
    expect(await tab.evaluate(() => CSS.highlights.size)).toBe(0);
    await other.close();
    await tab.close();
  });

  it.each(["chrome-mv3", "firefox-mv3"])("asks for no more than it needs (%s)", (build) => {
    const {
      permissions,
      host_permissions: hosts,
      optional_host_permissions: more,
      content_scripts: scripts,
    } = manifest(build);
    // Each asked for by itself, when the reader allows a site.
    expect(more).toEqual(["*://*/*"]);
    const panel = build.startsWith("chrome") ? ["sidePanel"] : []; // Firefox has its own word for it, outside of these
    expect(permissions.toSorted()).toEqual(["activeTab", "scripting", ...panel, "storage"]);
    expect(hosts.toSorted()).toEqual(scripts[0]?.matches.toSorted());
    expect(hosts.every((host) => /^\*:\/\/\*\.[a-z0-9-]+(\.[a-z]+)+\/\*$/.test(host))).toBe(true);
    expect(scripts.map(({ all_frames: allFrames }) => allFrames ?? false)).toEqual([false]);
  });

  it.each(["chrome-mv3", "firefox-mv3"])("has an icon in every size (%s)", (build) => {
    const { icons } = manifest(build);
    expect(Object.keys(icons)).toEqual(["16", "32", "48", "128"]);
    for (const [size, path] of Object.entries(icons)) {
      const { width, height } = PNG.sync.read(readFileSync(join(buildFolder(build), path)));
      expect([width, height]).toEqual([Number(size), Number(size)]);
    }
  });

  it("tells Firefox that it collects nothing", () => {
    expect(manifest("firefox-mv3").browser_specific_settings?.gecko.data_collection_permissions).toEqual({
      required: ["none"],
    });
  });

  it("works on loopback in the trial builds only", () => {
    for (const build of ["chrome-mv3", "firefox-mv3"])
      expect(JSON.stringify(manifest(build))).not.toMatch(/localhost|127\.0/);
    expect(JSON.stringify(manifest("chrome-mv3-trial"))).toMatch(/127\.0\.0\.1/);
  });
});
