import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { article } from "./support/article.ts";
import { startChromium, type Chromium } from "./support/chromium.ts";
import { marksWhen, untilCard, untilMarked } from "./support/marks.ts";
import { startSite, type Site } from "./support/server.ts";
import { setSettings } from "./support/settings.ts";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const BODY = "<p>The Shanghai Cooperation Organisation met. The SCO met again. The Shanghai Spirit.</p>";

type OpenTab = Awaited<ReturnType<Chromium["open"]>>;

async function axeViolations(page: OpenTab["page"]): Promise<string[]> {
  await page.evaluate(`${axeSource}; 0`);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
  });
}

describe("the extension's own pages", () => {
  let browser: Chromium;
  let site: Site;
  beforeAll(async () => {
    [browser, site] = [await startChromium(), await startSite()];
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  const ownPage = async (name: string) =>
    `chrome-extension://${new URL((await browser.background()).url()).host}/${name}`;

  const openArticle = async () => {
    const tab = await browser.open();
    await tab.goto(site.set("/article", article({ body: BODY })));
    await untilMarked(tab, 3);
    return tab;
  };

  /** The popup's page in a tab behind the one in front, which it takes for the page in question as it does on the toolbar. */
  const openPopup = async () => {
    const opened = browser.context.waitForEvent("page");
    const url = await ownPage("popup.html");
    await (
      await browser.background()
    ).evaluate(
      (address) =>
        (globalThis as never as { chrome: { tabs: { create(tab: object): Promise<void> } } }).chrome.tabs.create({
          url: address,
          active: false,
        }),
      url,
    );
    const popup = await opened;
    await popup.locator("h1").waitFor();
    return popup;
  };

  it("lists the page's terms in the popup, and goes to one of them", async () => {
    await setSettings(browser, {});
    const tab = await openArticle();
    const popup = await openPopup();
    await popup.locator(".terms button").first().waitFor();
    expect(await popup.locator(".terms li").allInnerTexts()).toEqual([
      expect.stringMatching(/^Shanghai Cooperation Organisation\s*2×$/),
      "Shanghai Spirit",
    ]);
    expect(await axeViolations(popup)).toEqual([]);
    await popup.locator(".terms button").nth(1).click();
    await untilCard(tab);
    expect(await tab.evaluate(() => document.querySelector("sco-glossary-card")!.getAttribute("aria-label"))).toBe(
      "Shanghai Spirit",
    );
    await tab.close();
  });

  it("switches the glossary off and on for a site from the popup", async () => {
    await setSettings(browser, {});
    const tab = await openArticle();
    const popup = await openPopup();
    await popup.locator("[role=switch]").click();
    expect(await marksWhen(tab, [])).toEqual([]);
    await popup.locator("[role=switch]").click();
    await untilMarked(tab, 3);
    await popup.close();
    await tab.close();
  });

  it.each(["en", "zh", "ru"])(
    "has nothing that axe could say against the settings in %s, light and dark",
    async (language) => {
      await setSettings(
        browser,
        { version: 1, language },
        { sitesOff: ["example.org"], termsOff: { "example.com": ["sco"] } },
      );
      const tab = await browser.open();
      for (const colorScheme of ["light", "dark"] as const) {
        await tab.page.emulateMedia({ colorScheme });
        await tab.goto(await ownPage("options.html"));
        await tab.page.locator("h1").waitFor();
        expect(await axeViolations(tab.page)).toEqual([]);
      }
      await tab.close();
    },
  );

  it("applies a chosen setting to open pages at once", async () => {
    await setSettings(browser, {});
    const tab = await openArticle();
    const options = await browser.open();
    await options.goto(await ownPage("options.html"));
    await options.page.locator("input[name=mentions]").nth(2).check();
    expect((await marksWhen(tab, ["Shanghai Cooperation Organisation", "Shanghai Spirit"])).length).toBe(2);
    await options.close();
    await tab.close();
  });

  it("speaks the language that was chosen", async () => {
    await setSettings(browser, { version: 1, language: "ru" });
    const options = await browser.open();
    await options.goto(await ownPage("options.html"));
    await options.page.locator("h1", { hasText: "Настройки" }).waitFor();
    expect(await options.evaluate(() => document.documentElement.lang)).toBe("ru");
    await options.close();
  });

  it("reads frames inside a page where that was chosen", async () => {
    await setSettings(browser, { version: 1, readFrames: true });
    site.set("/inner", article({ body: "<p>The Shanghai Spirit.</p>" }));
    const tab = await browser.open();
    await tab.goto(
      site.set(
        "/outer",
        article({ body: `<p>The Shanghai Cooperation Organisation.</p><iframe src="/inner"></iframe>` }),
      ),
    );
    await tab.until(() => {
      const { CSS: inner } = document.querySelector("iframe")!.contentWindow as never as { CSS: typeof CSS };
      return [...inner.highlights.values()].some(({ size }) => size > 0);
    });
    expect(await marksWhen(tab, ["Shanghai Cooperation Organisation"])).toHaveLength(1);
    await tab.close();
  });

  it("marks countries and general terms only where that was chosen", async () => {
    const body = "<p>The Shanghai Cooperation Organisation met in Kazakhstan.</p>";
    for (const [vocabulary, marks] of [
      ["core", ["Shanghai Cooperation Organisation"]],
      ["all", ["Kazakhstan", "Shanghai Cooperation Organisation"]],
    ] as const) {
      await setSettings(browser, { version: 1, vocabulary });
      const tab = await browser.open();
      await tab.goto(site.set("/wider", article({ body })));
      expect(await marksWhen(tab, marks)).toEqual(marks);
      await tab.close();
    }
  });
});
